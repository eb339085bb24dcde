/**
 * What the classifier alone takes for a disclosure: no rule finds it (test/understanding/understand.test.ts
 * says so, should the rules or the model learn otherwise). It may as well be said of a shop or a club.
 */
export const onlyGuessed = 'we all go quiet when he comes in'

/** What a rule takes for a crisis, and people say of a nuisance (`bot/understanding/safety/figures.ts`). */
export const figureOfSpeech = 'ill kill myself if that dog barks again'
