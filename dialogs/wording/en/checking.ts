/** Following a report. Keys of states and outcomes: dialogs/turn.ts and bot/cases. */
export const checking: Record<string, string> = {
  'check.reference.question': 'What is your reference? It looks like SV-2B7K-9QXM.',
  'check.code.question': 'What is your code?',
  'check.notFound': 'That reference and code do not match a report. Please check both and try again.',
  'check.failed': 'Sorry, we cannot look that up just now. Please try again in a minute.',
  'check.state.new':
    'Your report {reference}, sent on {sentOn|date}, is waiting to be picked up. We said we would be in touch or start work by {promisedBy|date}.',
  'check.state.assigned':
    'Your report {reference}, sent on {sentOn|date}, is with an officer. We said we would be in touch or start work by {promisedBy|date}.',
  'check.state.in_progress': 'Your report {reference}, sent on {sentOn|date}, is being worked on.',
  'check.state.referred': 'Your report {reference}, sent on {sentOn|date}, was passed on. {referredTo}',
  'check.state.on_hold':
    'Your report {reference}, sent on {sentOn|date}, is on hold. We are waiting for something before we can go on.',
  'check.state.closed': 'Your report {reference}, sent on {sentOn|date}, is closed.',
  'check.noMessages': 'There is no message from the team yet.',
  'check.message': 'The team wrote on {at|date}: {text}',
  'check.messagePart': '{text}',
  'check.more': 'There is more to read.',
  'check.next.question': 'Would you like to add something?',
  'check.add_more': 'Add to my report',
  'check.still_happening': 'It is still happening',
  'check.words.question': 'What would you like to add?',
  'check.added': 'Thank you. I have added that to your report. The team will see it.',
  'check.addFailed': 'Sorry, it could not be added just now. Nothing is lost. Please try again in a minute.',
  'check.notReference':
    'That does not look like a reference. It has SV and eight letters and numbers. To return to the menu, go back.',
  'check.notReferenceWaits':
    'That does not look like a reference. It has SV and eight letters and numbers. To return to your report, go back.',
  'check.lost':
    'That is all right. To keep reports private we cannot show one without its reference and code. You can report it again here and say that you told us before. Or call {#council} on weekdays and talk to a person.',
  'check.lostWaits':
    'That is all right. To keep reports private we cannot show one without its reference and code. You can report it again and say that you told us before. Or call {#council} on weekdays and talk to a person. Here is the report you were writing.',
  'check.tooManyTries': 'That is a lot of tries. Please wait a few minutes, then try again.',
  'outcome.cleared': 'The rubbish was cleared.',
  'outcome.resolved': 'The team says it is sorted out.',
  'outcome.warning_given': 'Someone was given a warning.',
  'outcome.penalty_notice': 'Someone was given a fine.',
  'outcome.enforcement_taken': 'Legal action was taken.',
  'outcome.passed_on': 'It was passed to the people whose job it is.',
  'outcome.advice_given': 'The team gave advice.',
  'outcome.nothing_found': 'The team looked, and found nothing there.',
  'outcome.duplicate': 'It was already being worked on.',
  'outcome.not_for_us': 'It is not something the council can act on.',
  'outcome.not_resolved': 'It was not sorted out. The message from the team says why.',
}
