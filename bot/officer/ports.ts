/** What an officer may do. `officer` works cases; `directory` edits numbers and services; `admin` accounts. */
export const officerRoles = ['officer', 'directory', 'admin'] as const
export type OfficerRole = (typeof officerRoles)[number]

export interface OfficerAccount {
  id: string
  /** Sign-in name, lower case. */
  name: string
  displayName: string
  roles: OfficerRole[]
  /** The password was made for them: ask for a new one before anything else. */
  mustChange: boolean
}

export interface ListedOfficer extends OfficerAccount {
  disabledAt: Date | null
  lastSignInAt: Date | null
  createdAt: Date
  /** Open cases that are theirs. */
  openCases: number
}

export type SignInResult =
  | { signedIn: true; officer: OfficerAccount }
  /** Wrong name, wrong password and disabled account are one answer, after the same work. */
  | { signedIn: false; reason: 'wrong' }
  /** Too many failures for this name, whether or not there is such an account. */
  | { signedIn: false; reason: 'locked'; until: Date }

export type PasswordProblem = 'too_short' | 'too_long' | 'holds_name' | 'too_common'

/** Names and passwords of officers. Passwords are kept as argon2id only. */
export interface Accounts {
  signIn(request: { name: string; password: string; now: Date }): Promise<SignInResult>
  /** @throws AccountError name_taken, bad_name, or a password problem */
  add(request: {
    name: string
    displayName?: string | undefined
    password: string
    roles?: readonly OfficerRole[] | undefined
    /** Ask for a new password at first sign-in. Default true. */
    mustChange?: boolean | undefined
    now: Date
  }): Promise<OfficerAccount>
  /** Signs the officer out everywhere. @throws AccountError no_such_officer */
  disable(request: { name: string; now: Date }): Promise<void>
  /** New password; enables again, unlocks, signs out everywhere. @throws AccountError */
  reset(request: { name: string; password: string; now: Date }): Promise<void>
  /**
   * The officer's own change: needs the old password. False: the old one was wrong, or too many were. Sessions
   * stay: call `Sessions.closeAll` and open a new one. @throws AccountError a password problem
   */
  changePassword(request: { officerId: string; old: string; password: string; now: Date }): Promise<boolean>
  setRoles(request: { name: string; roles: readonly OfficerRole[] }): Promise<void>
  list(): Promise<ListedOfficer[]>
  /**
   * While there is no officer who may sign in: a new one-time token for the first one's sign-in, 24 hours long.
   * Undefined once there is an officer. Older tokens stop working.
   */
  firstSignIn(request: { now: Date }): Promise<{ token: string; expiresAt: Date } | undefined>
  /** Whether a one-time token still works; for showing the form. */
  firstSignInOpen(request: { token: string; now: Date }): Promise<boolean>
  /**
   * Makes the first officer (all roles) by the one-time token. Undefined: used, expired or unknown.
   *
   * @throws AccountError bad_name or a password problem; the token then still works
   */
  useFirstSignIn(request: {
    token: string
    name: string
    displayName?: string | undefined
    password: string
    now: Date
  }): Promise<OfficerAccount | undefined>
}

export interface OpenSession {
  officer: OfficerAccount
  /** Synchroniser token for every form of this session; compare with `sameText`. */
  csrfToken: string
}

/** Signed-in officers. The cookie's token is kept as a keyed hash only. */
export interface Sessions {
  open(request: { officerId: string; now: Date }): Promise<{ token: string; csrfToken: string }>
  /**
   * Undefined: unknown, idle too long, older than 12 hours, or the officer was disabled. Counts as use,
   * unless `quietly`: a page that only listens for news must not keep its officer signed in.
   */
  read(request: { token: string; now: Date; quietly?: boolean | undefined }): Promise<OpenSession | undefined>
  close(request: { token: string }): Promise<void>
  closeAll(request: { officerId: string }): Promise<void>
}
