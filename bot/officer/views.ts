import { join } from 'node:path'
import type { Response } from 'express'
import nunjucks from 'nunjucks'
import { projectRoot } from '../paths.ts'
import { inert, inertLine } from './inert.ts'
import { navigationFor } from './navigation.ts'
import type { OpenSession } from './ports.ts'
import type { OfficerServices } from './services.ts'
import { ago, clock, dateOnly, dateTime } from './times.ts'

/** What every page shows around its own content. */
export interface PageFrame {
  /** Without the council's name; that is added. */
  title: string
  /** Key of the current part of the workbench (`navigation.ts`). */
  place?: string
  session?: OpenSession
  now: Date
  status?: number
}

export type ShowPage = (res: Response, template: string, frame: PageFrame, data?: object) => void

const folders = [
  join(projectRoot, 'bot', 'officer', 'views'),
  join(projectRoot, 'node_modules', 'govuk-frontend', 'dist'),
]

/**
 * Sets up the templates. Autoescape is on and no template of ours uses `safe` on words from outside; what
 * a stranger typed goes through `inert` or `line` besides.
 */
export const openViews = (services: Pick<OfficerServices, 'config' | 'asset'>): ShowPage => {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  })
  environment.addFilter('inert', (text: unknown) => inert(String(text ?? '')))
  environment.addFilter('line', (text: unknown) => inertLine(String(text ?? '')))
  environment.addFilter('dateTime', (at: Date) => dateTime(at))
  environment.addFilter('dateOnly', (at: Date) => dateOnly(at))
  environment.addFilter('clock', (at: Date) => clock(at))
  environment.addFilter('iso', (at: Date) => at.toISOString())
  environment.addFilter('ago', (at: Date, now: Date) => ago(at, now))
  return (res, template, frame, data = {}) => {
    const { session } = frame
    const html = environment.render(`${template}.njk`, {
      ...data,
      title: frame.title,
      now: frame.now,
      council: services.config.COUNCIL_NAME,
      styles: services.asset('officer.css'),
      script: services.asset('officer.js'),
      icon: services.asset('officer.svg'),
      officer: session?.officer,
      csrf: session?.csrfToken,
      idleMinutes: services.config.OFFICER_IDLE_MINUTES,
      navigation:
        session && !session.officer.mustChange ? navigationFor(session.officer.roles, frame.place) : [],
    })
    res
      .status(frame.status ?? 200)
      .type('html')
      .send(html)
  }
}
