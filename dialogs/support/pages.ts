import type { HelpNeed } from '../directory/directory.ts'

/** The pages of the support branch. Each says something, holds a human contact, and can be left in one step. */
export const supportPageNames = [
  'who',
  'self',
  'space',
  'lines',
  'women',
  'men',
  'lgbt',
  'children',
  'deaf',
  'danger',
  'deleting',
  'helper',
  'child',
  'own_behaviour',
  'crisis',
  'drugs',
] as const
export type SupportPageName = (typeof supportPageNames)[number]

export interface SupportPage {
  /** Which help is listed, open lines first. An empty list of needs lists nothing beside the wording. */
  needs: readonly HelpNeed[]
  /** Pages reachable from here, in order. */
  leadsTo: readonly SupportPageName[]
  /** The one line this page is for: a text says so when it is closed. */
  own?: string
  /** Says where somebody who was hurt can get care. It asks nothing. */
  health?: true
}

/**
 * Perpetrator help is never on one screen with victims' numbers, so `own_behaviour` leads nowhere but out.
 * Sources of the help itself: dialogs/directory/directory.json.
 */
export const supportPages: Readonly<Record<SupportPageName, SupportPage>> = {
  who: { needs: ['local'], leadsTo: ['self', 'helper', 'child', 'crisis', 'drugs', 'own_behaviour'] },
  self: { needs: ['abuse'], leadsTo: ['space', 'lines', 'danger', 'deleting', 'who'], health: true },
  space: { needs: ['space'], leadsTo: ['self', 'lines', 'danger', 'deleting'] },
  lines: { needs: ['abuse'], leadsTo: ['women', 'men', 'lgbt', 'children', 'deaf', 'self'] },
  women: { needs: ['women'], leadsTo: ['lines', 'space', 'danger', 'deleting'] },
  men: { needs: ['men'], leadsTo: ['lines', 'space', 'danger', 'deleting'], own: 'mens' },
  lgbt: { needs: ['lgbt'], leadsTo: ['lines', 'space', 'danger', 'deleting'], own: 'galop' },
  children: { needs: ['children'], leadsTo: ['lines', 'danger', 'deleting'] },
  deaf: { needs: ['deaf'], leadsTo: ['lines', 'space', 'danger', 'deleting'] },
  danger: { needs: ['emergency'], leadsTo: ['self', 'deleting'], health: true },
  deleting: { needs: ['local'], leadsTo: ['self', 'danger'] },
  helper: { needs: ['helper'], leadsTo: ['child', 'lines', 'danger', 'who'] },
  child: { needs: ['children', 'child_concern'], leadsTo: ['lines', 'danger', 'deleting', 'who'] },
  own_behaviour: { needs: ['own_behaviour'], leadsTo: [] },
  crisis: { needs: ['crisis'], leadsTo: ['who', 'drugs'] },
  drugs: { needs: ['drugs'], leadsTo: ['who', 'crisis'] },
}
