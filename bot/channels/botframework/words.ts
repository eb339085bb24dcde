/** The few words that belong to this kind of channel alone. */
export const words = {
  several: 'You can pick more than one, for example: 1 and 3.',
  alsoSay: 'You can also say:',
  change: 'To change an answer, say “change” and which one.',
  changeAnswer: 'Change an answer',
  changeThis: 'Change',
  group: 'Please write to me in a chat of your own. I do not take reports in a group.',
  newsHere: 'Tell me here when there is news',
  newsPromised:
    'I will write here when there is news on your report. Anyone who sees this chat could see that.',
  news: (reference: string): string =>
    `There is news on your report ${reference}. To see it, say “check a report”.`,
} as const
