import type { Config } from '../config.ts'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/**
 * The page a browser gets when something went wrong: calm words, the way back and the safe exit. It
 * needs no template and no database, so that it can be shown when those are what is broken.
 */
export const errorPage = ({
  config,
  words,
  stylesheet,
  home,
}: {
  config: Pick<Config, 'PAGE_TITLE' | 'COUNCIL_NAME'>
  words: string
  /** Address of the stylesheet; left out when there is none. */
  stylesheet: string | undefined
  /** Where "Start again" goes. Residents' pages have the safe exit, officers' do not. */
  home: '/' | '/officer'
}): string => `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${escaped(config.PAGE_TITLE)}</title>
${stylesheet === undefined ? '' : `<link rel="stylesheet" href="${escaped(stylesheet)}">`}
</head>
<body class="govuk-template__body">
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<p class="govuk-body">${escaped(config.COUNCIL_NAME)}</p>
${home === '/' ? '<p class="govuk-body"><a class="govuk-link" href="/leave" target="_top" rel="nofollow noreferrer">Exit this page</a></p>' : ''}
<h1 class="govuk-heading-l">${escaped(words)}</h1>
<p class="govuk-body"><a class="govuk-link" href="${home}">Start again</a></p>
</main>
</div>
</body>
</html>
`
