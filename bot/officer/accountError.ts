import type { PasswordProblem } from './ports.ts'

export type AccountProblem = 'name_taken' | 'bad_name' | 'no_such_officer' | PasswordProblem

/** Plain words for each, for forms and the command line. */
export const accountProblemWords: Record<AccountProblem, string> = {
  name_taken: 'There is already an officer with that name.',
  bad_name: 'A sign-in name is 2 to 64 letters, digits, dots, hyphens, underscores or @.',
  no_such_officer: 'There is no officer with that name.',
  too_short: 'The password needs at least 12 characters. Three random words work well.',
  too_long: 'The password is too long: at most 200 characters.',
  holds_name: 'The password must not hold the sign-in name.',
  too_common: 'That password is too easy to guess. Three random words work well.',
}

/** An account could not be made or changed as asked. */
export class AccountError extends Error {
  override name = 'AccountError'
  readonly problem: AccountProblem

  constructor(problem: AccountProblem) {
    super(accountProblemWords[problem])
    this.problem = problem
  }
}
