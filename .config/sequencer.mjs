import Sequencer from '@jest/test-sequencer'

/** Test files that take a browser, a process of their own or thousands of turns. */
const long =
  /test\/(browser|load|model)\/|test\/safety\/p0[12]|test\/app\/start|test\/(store\/(store|migrations)|deployment\/backup|scenarios\/scenarios|sms\/safety)\./

/**
 * Long files first: Jest, before it has timed them, goes by their size, and ours of a few lines that prove a
 * property over every path would begin last, with nothing left to run beside them.
 */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(({ path }) => long.test(path)), ...sorted.filter(({ path }) => !long.test(path))]
  }
}
