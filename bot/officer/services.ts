import type { Services } from '../services.ts'

/** What the officers' pages are built from. */
export type OfficerServices = Pick<
  Services,
  | 'config'
  | 'now'
  | 'log'
  | 'limits'
  | 'asset'
  | 'accounts'
  | 'sessions'
  | 'queue'
  | 'caseReader'
  | 'actions'
  | 'eraseContact'
  | 'live'
  | 'published'
  | 'files'
  | 'places'
  | 'directory'
  | 'stopping'
> & { sms: Pick<Services['sms'], 'simulate' | 'simulator' | 'outbox' | 'optedOut'> }
