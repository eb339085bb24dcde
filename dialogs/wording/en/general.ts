/** What every conversation may say: greeting, menu, repair. Short words, reading age 9. */
export const general: Record<string, string> = {
  welcome: 'Hello. You can tell us what is wrong in your own words, or pick from the list.',
  greeting: 'Hello. Say what is wrong in your own words, or pick one.',
  afterDanger:
    'I am sorry to hear that. Being safe comes first. You can tell us about it here, when you are ready.',
  danger:
    'If anyone is in danger now call {#emergency}. Can’t speak? On a mobile, press {#silent} when asked.',
  help: 'Answer in your own words or pick a choice. You can skip most questions, go back, or start over. Nothing is sent until you press Send report. If anyone is in danger, call {#emergency}.',
  person:
    'You can talk to a person at the council: call {#council} on weekdays, or go to Daneshill House, Danestrete. To reach the police when it is not an emergency, call {#police}.',
  data: 'Nothing is kept until you send a report. Then only the council’s team for these reports sees it, with the people they need to put it right. You do not have to give your name. Photos lose their hidden data, such as where they were taken. You can read more on our privacy page.',
  whatNext:
    'Once you send a report, it goes to the team that deals with it. You get a reference, a code and the date we promise to be in touch or start work by. With them you can see how it is going.',
  getInvolved:
    'Thank you for asking. People can help as volunteers, resident inspectors, Community Safety Ambassadors, or in the ASB Forum. Call {#council} and ask for the Community Safety team.',
  otherService:
    'We can take reports of fly-tipping and anti-social behaviour here. For other council services call {#council}.',
  notUnderstood: 'Sorry, I did not get that.',
  notUnderstoodChoice: 'Sorry, I did not get that. Please pick one of these.',
  tooLong: 'That was a long message. I kept the first {limit} characters.',
  'menu.question': 'What would you like to do?',
  'texts.news':
    'There is news on your report {reference}. To see it, text STATUS, the reference and your code.',
  'texts.photoFirst': 'I can add a photo once I know what it is about. Please send it again then.',
  'elsewhere.question': 'What do you need?',
  'clarify.question': 'I want to get this right. Which is it?',
  'restart.question': 'Start over? What you wrote for this report will be lost.',
  'restart.yes': 'Yes, start over',
  'restart.no': 'No, carry on',
  'switch.fly_tipping.question':
    'That sounds like fly-tipping. Start a report about that? We will keep what you wrote so far.',
  'switch.asb.question':
    'That sounds like anti-social behaviour. Start a report about that? We will keep what you wrote so far.',
  'switch.yes': 'Yes, start that report',
  'switch.no': 'No, carry on with this one',
  'resume.fly_tipping.question': 'You were telling us about fly-tipping. Carry on?',
  'resume.asb.question': 'You were telling us about anti-social behaviour. Carry on?',
  'resume.yes': 'Yes, carry on',
  'resume.no': 'No, start over',
  'home.question':
    'If anyone is in danger now call {#emergency}. Can’t speak? On a mobile, press {#silent} when asked. Is this about family, a partner, an ex, or someone you live with?',
  'home.yes': 'Yes',
  'home.no': 'No, carry on with my report',
  'home.carryOn':
    'Thank you. Your report is as it was. I did not keep what you wrote just now. Please say it in other words, or carry on.',
  'topic.fly_tipping': 'Report fly-tipping (dumped rubbish)',
  'topic.asb': 'Report anti-social behaviour',
  'topic.check_report': 'Check a report',
  'topic.local_support': 'Personal safety and local support',
  'topic.something_else': 'Something else',
  'elsewhere.person': 'Talk to a person',
  'elsewhere.other_service': 'Another council service',
  'elsewhere.get_involved': 'Help make Stevenage safer',
  'elsewhere.drugs': 'Help with drugs or alcohol',
  'repair.skip': 'Skip this',
  'repair.finish': 'Skip the rest and check my answers',
  'repair.back': 'Back',
  'repair.help': 'Help',
  'repair.person': 'Talk to a person',
  'repair.data': 'What happens to my data',
  'repair.start_over': 'Start over',
  'repair.done': 'Carry on',
  'repair.send': 'Send report',
  'repair.send_with_updates': 'Send, and text me about it',
  'repair.change': 'Change: {what}',
  'repair.another': 'Report something else',
  'carryOn.fly_tipping': 'Carry on with my fly-tipping report',
  'carryOn.asb': 'Carry on with my anti-social behaviour report',
  'repair.retry': 'Try again',
  'repair.leave': 'Leave',
  'yesNo.yes': 'Yes',
  'yesNo.no': 'No',
}
