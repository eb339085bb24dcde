import { proveNonInterference } from './nonInterference.ts'
import { ways } from './ways.ts'

/** P1, and P2, P12 over the same paths: see `nonInterference.ts`. */
proveNonInterference(ways.bot, { embedded: 4, postgres: 1 })
