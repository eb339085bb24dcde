/**
 * The support branch. Asks nothing about the person, promises nothing, advises nothing but whom to call
 * (safety.md). Needs SADA's and survivors' sign-off before go-live.
 */
export const support: Record<string, string> = {
  'support.offering.question':
    'If anyone is in danger now call {#emergency}. Can’t speak? On a mobile, press {#silent} when asked. OK to show local support numbers on this device? Anyone with it could see them.',
  'support.offering.yes': 'Yes',
  'support.offering.no': 'No',
  'support.declined': 'OK. In danger call {#emergency}.',
  'support.exitNote':
    'You can leave this page at any time: press Leave this page. The history may still show it, and clearing it all can look odd.',
  'support.page.who':
    'You can get help here, for yourself or for someone else. You do not have to tell us anything. We keep nothing from this part.',
  'support.page.self': 'You do not have to be sure, or decide anything now. These people listen:',
  'support.page.space':
    'The Safe Space is a place in Stevenage where someone can rest for up to 7 days and think, for women, men and families. Where it is stays secret. It may be full. SADA can tell you more.',
  'support.page.lines': 'Here is who you can call. You can also pick a line for your own needs.',
  'support.page.women': 'Help for women:',
  'support.page.men': 'Help for men:',
  'support.page.lgbt': 'Help for gay, lesbian, bi and trans people:',
  'support.page.children':
    'Help for children and young people. You can talk about anything, and it is OK to call:',
  'support.page.deaf': 'If you are deaf or find it hard to speak:',
  'support.page.danger':
    'If anyone is in danger now call {#emergency}. Can’t speak? On a mobile, press {#silent} when asked. If you cannot call, go to where other people are, if you can do so safely.',
  'support.page.deleting':
    'Leave this page with the button at the top: nothing of it comes back with the Back button. The history may still show the council’s report page. To clear all of it can look odd to someone who checks. Texts and chats stay on the phone until they are deleted. A call may show in the call list of the phone, even a free one. If someone may have put an app on your phone to watch you, use another phone. To talk it over:',
  'support.page.helper':
    'It is good that you care. You do not have to be sure. You can call these lines yourself and ask what to do. Do not face the person who may be hurting them. If you hear violence now, call {#emergency}. To report noise you can go back to the start: no names are needed.',
  'support.page.child':
    'If someone hurts you or scares you, it is not your fault. You can call these people. If you worry about a child, you can call too. You do not have to be sure. No names are needed.',
  'support.page.own_behaviour':
    'Asking for help to change is a strong step. These people listen without judging:',
  'support.page.crisis':
    'If you might hurt yourself, or life feels too hard, please talk to someone now. If you have hurt yourself or cannot stay safe, call {#emergency}.',
  'support.page.drugs': 'Help with drugs, alcohol or offending, for you or someone close:',
  'support.health':
    'If you were hurt, held by the neck or made to have sex, you can call {number} or go to A&E at any time. They help you, even days later.',
  'support.asked.thanks': 'You are welcome. You can come back here when you like. These people listen:',
  'support.asked.todo':
    'You do not have to work it out alone, or decide anything now. These people listen and can help you think:',
  'support.asked.police':
    'We tell nobody, not the police either. You choose. If you want the police, call {#police}, or call {#emergency} if anyone is in danger. To talk it over:',
  'support.asked.told':
    'We tell nobody, and we keep nothing you write here. You choose who to tell. This device may still show that you were here. To talk it over:',
  // One text each: GSM-7, one segment with the numbers in, nothing telling in its first 50 characters. The
  // numbered choices are the page's own (dialogs/support/pages.ts), in order.
  'support.text.who':
    'Who is it for? 1 Me 2 Someone I know 3 A child 4 Feeling low 5 Drugs or drink 6 How I treat someone. Or call {line}. EXIT ends',
  'support.text.self': 'Numbers to call: {lines}. 1 Place to stay 2 More 3 Danger 4 Hide 5 Back. EXIT ends',
  'support.text.space':
    'Ask about a place to rest for up to 7 days: {lines}. 1 Back 2 More lines 3 Danger 4 Hide. EXIT ends',
  'support.text.lines':
    'Numbers for: 1 Women 2 Men 3 LGBT+ 4 Young people 5 Deaf 6 Back. Or call {line}. EXIT ends',
  'support.text.women': 'You can call: {lines}. 1 More lines 2 Place to stay 3 Danger 4 Hide. EXIT ends',
  'support.text.men':
    'You can talk to these people if you like: {lines}. 1 More 2 Place to stay 3 Danger 4 Hide. EXIT ends',
  'support.text.lgbt':
    'You can talk to these people if you like: {lines}. 1 More 2 Place to stay 3 Danger 4 Hide. EXIT ends',
  'support.text.children':
    'You can talk about any worry. It is OK to call: {lines}. 1 More lines 2 Danger 3 Hide. EXIT ends',
  'support.text.deaf': 'You can reach: {lines}. 1 More lines 2 Place to stay 3 Danger 4 Hide. EXIT ends',
  'support.text.danger':
    "If anyone is in danger now call {#emergency}. Can't speak? On a mobile, press {#silent} when asked.{health} 1 Numbers to call 2 Hide. EXIT ends",
  'support.text.menClosed':
    'That line is closed now. You can talk to these: {lines}. 1 More 2 A room 3 Danger 4 Hide. EXIT ends',
  'support.text.lgbtClosed':
    'That line is closed now. You can talk to these: {lines}. 1 More 2 A room 3 Danger 4 Hide. EXIT ends',
  'support.text.health': 'If hurt or forced, call {number} or A&E.',
  'support.text.asked.thanks':
    'You are welcome. You can text here again when you like. To talk: {line}. AGAIN: last text. EXIT ends',
  'support.text.asked.todo':
    'Thank you for asking. You need not work it out alone. To talk: {line}. AGAIN: last text. EXIT ends',
  'support.text.asked.police':
    'Thank you. It is up to you. We tell nobody. In danger call {#emergency}. To talk: {line}. AGAIN: last text. EXIT ends',
  'support.text.asked.told':
    'Thank you for asking. Texts stay on this phone. We tell nobody. To talk: {line}. AGAIN: last text. EXIT ends',
  'support.text.again': 'Reply AGAIN for the last text. EXIT ends',
  'support.text.deleting':
    'Texts stay here until you delete them. Calls show in the call list. Try another phone: {line}. 1 Numbers 2 Danger. EXIT ends',
  'support.text.helper':
    'You can ask for advice: {lines}. For noise: MENU. 1 A child 2 More lines 3 Danger 4 Back. EXIT ends',
  'support.text.child':
    'It is OK to call, for you or for someone young: {lines}. 1 More 2 Danger 3 Hide 4 Back. EXIT ends',
  'support.text.own_behaviour': 'Asking for help is a strong step. You can talk to: {lines}. EXIT ends',
  'support.text.crisis':
    'Not safe now? Call {#emergency}. Please talk to someone now: {lines}. 1 Other help 2 Drugs or drink. EXIT ends',
  'support.text.drugs': 'You can get help: {lines}. 1 Other help 2 Feeling low. EXIT ends',
  'support.line': '{name}: {number}. {about}',
  'support.lineClosed': '{name}: {number}. {about} Closed now.',
  'support.lineUnknown': '{name}: {number}. {about} Not open all the time.',
  'support.whoFor.question': 'Who is it for?',
  'support.next.question': 'What would help next?',
  'support.go.who': 'Who it is for',
  'support.go.self': 'For me',
  'support.go.space': 'What the Safe Space is',
  'support.go.lines': 'More helplines',
  'support.go.women': 'For women',
  'support.go.men': 'For men',
  'support.go.lgbt': 'For LGBT+ people',
  'support.go.children': 'For children and young people',
  'support.go.deaf': 'If I am deaf or cannot speak',
  'support.go.danger': 'Someone is in danger now',
  'support.go.deleting': 'How to hide that I was here',
  'support.go.helper': 'For someone I know',
  'support.go.child': 'About a child',
  'support.go.own_behaviour': 'About how I treat someone',
  'support.go.crisis': 'I feel I cannot go on',
  'support.go.drugs': 'Drugs or alcohol',
}
