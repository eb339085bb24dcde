import { proveNonInterference } from './nonInterference.ts'
import { directLine } from './ways.ts'

/** P1, and P2, P12 over the same paths: see `nonInterference.ts`. */
proveNonInterference(directLine, { embedded: 11 })
