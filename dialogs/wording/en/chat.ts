/**
 * Chat channels (Teams, Web Chat and others): the same keys where a page's words would be wrong. There is no
 * page, what is pressed may have to be typed, and what is written stays in the chat and waits with us.
 */
export const chatOverrides: Record<string, string> = {
  help: 'Answer in your own words or pick a choice. You can skip most questions, go back, or start over. Nothing is sent until you say “Send report”.',
  data: 'Nothing is passed on until you send a report. Then only the council’s team for these reports sees it, with the people they need to put it right. A report you do not send is gone after 3 days. This chat keeps what you write in it, and so may whoever runs it. You do not have to give your name. Photos lose their hidden data, such as where they were taken.',
  'report.sendFailed':
    'Sorry, it could not be sent just now. Nothing is lost. Please say “Send report” again in a minute.',
  'review.question': 'Please check your answers. Then say “Send report”.',
  'filed.question': 'You can stop here, or carry on.',
  // A chat stays on the device, as texts do: no word of what was asked.
  'home.carryOn': 'OK. In danger call {#emergency}. Nothing was added. Say it in other words, or go on.',
  'support.text.asked.told':
    'Thank you for asking. This chat keeps what is said in it. We tell nobody. To talk: {line}. AGAIN: last text. EXIT ends',
}
