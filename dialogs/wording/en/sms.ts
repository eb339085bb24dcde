/**
 * Texts: the same keys, in fewer words, GSM-7 only. A support page is one text of one segment with nothing
 * telling in its first 50 characters (safety.md, SMS 3).
 */
export const smsOverrides: Record<string, string> = {
  welcome: 'Council reports. Say what is wrong, where and when, in one text.',
  danger:
    "If anyone is in danger now call {#emergency}. Can't speak? On a mobile, press {#silent} when asked.",
  help: 'Text what is wrong and where. Text BACK, CHANGE, START AGAIN, STATUS with a reference, or EXIT.',
  person: 'To talk to a person call {#council} on weekdays.',
  data: 'Nothing goes to the team until you text SEND. You need not give a name. More on our web page.',
  'menu.question': 'Pick one or say what is wrong:',
}
