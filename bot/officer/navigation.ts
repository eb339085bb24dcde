import type { OfficerRole } from './ports.ts'

/** One entry of the workbench's navigation. A new part of the workbench adds a line to `workbench`. */
export interface Destination {
  key: string
  text: string
  href: string
  /** Any of these roles may go there. */
  roles: readonly OfficerRole[]
}

/** Everything the workbench offers, in the order shown. */
export const workbench: readonly Destination[] = [
  { key: 'queue', text: 'Queue', href: '/officer', roles: ['officer'] },
  { key: 'mine', text: 'My cases', href: '/officer?assignee=me', roles: ['officer'] },
  { key: 'search', text: 'Search', href: '/officer/search', roles: ['officer'] },
  { key: 'deadLetters', text: 'Texts not sent', href: '/officer/dead-letters', roles: ['officer'] },
  { key: 'simulator', text: 'Phone simulator', href: '/officer/simulator', roles: ['officer'] },
  { key: 'directory', text: 'Help numbers', href: '/officer/directory', roles: ['directory', 'admin'] },
]

/** What this officer may open, with the place they are in marked. */
export const navigationFor = (
  roles: readonly OfficerRole[],
  current: string | undefined,
): { text: string; href: string; current: boolean }[] =>
  workbench
    .filter((destination) => destination.roles.some((role) => roles.includes(role)))
    .map(({ key, text, href }) => ({ text, href, current: key === current }))
