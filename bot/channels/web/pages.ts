import { join } from 'node:path'
import nunjucks from 'nunjucks'
import { numberOf } from '../../../dialogs/directory/directory.ts'
import { projectRoot } from '../../paths.ts'
import type { Told } from '../../privacy/told.ts'
import type { TurnAnswer } from '../../turn/ports.ts'
import { turnMessages } from './shared/messages.ts'
import { promptForm } from './shared/prompt.ts'
import { toHtml } from './shared/toHtml.ts'

export interface PageSettings {
  councilName: string
  pageTitle: string
  exitUrl: string
  /** Gives an asset's address. */
  asset: (name: string) => string
  /** The council's switchboard, from the directory of help. */
  councilPhone: string
  /** Periods of the privacy page, in words. */
  told: Told
  /** Where developers try texting; on the first page alone. Absent in production and where real texts are sent. */
  simulator?: string | undefined
}

export interface Pages {
  /** The conversation before anything was said in it. */
  first(answer: TurnAnswer): string
  /** The conversation: what was just said, and the form to answer it. `problem` stands above it. */
  conversation(answer: TurnAnswer, problem?: string): string
  privacy(): string
  accessibility(): string
  /** A page that needs nothing but itself, for when no turn can be taken. */
  problem(words: string): string
}

/** Renders the resident's pages. All of them carry the one neutral title and the exit. */
export const createPages = (settings: PageSettings): Pages => {
  const templates = nunjucks.configure(join(projectRoot, 'bot/channels/web/views'), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  })
  const render = (name: string, context: object = {}) =>
    templates.render(`${name}.njk`, {
      councilName: settings.councilName,
      pageTitle: settings.pageTitle,
      exitUrl: settings.exitUrl,
      councilPhone: settings.councilPhone,
      emergencyPhone: numberOf('emergency'),
      stylesheet: settings.asset('resident.css'),
      script: settings.asset('resident.js'),
      icon: settings.asset('resident-icon.svg'),
      ...context,
    })
  const conversation = (answer: TurnAnswer, { problem = '', simulator = '' }) =>
    render('conversation', {
      problem,
      simulator,
      quiet: answer.confidential,
      messages: toHtml(turnMessages(answer)),
      forms: toHtml(promptForm(answer.prompt, answer.sealed)),
    })
  return {
    first: (answer) => conversation(answer, { simulator: settings.simulator }),
    conversation: (answer, problem) => conversation(answer, { problem }),
    privacy: () => render('privacy', { told: settings.told }),
    accessibility: () => render('accessibility'),
    problem: (words) => render('problem', { words }),
  }
}
