import { asbTypes, wasteTypes } from '../../dialogs/reporting/categories.ts'
import type { PublishedCase, PublishedReport } from '../cases/ports.ts'
import {
  defraLandNames,
  defraSizeNames,
  defraWasteNames,
  nsirTypeOf,
  proposedNsirCategory,
} from '../cases/standards.ts'

const categoryName = ({ kind, category }: PublishedCase): string | null => {
  if (kind === 'fly_tipping') {
    const waste = wasteTypes.find((known) => known === category)
    return waste ? defraWasteNames[waste] : null
  }
  const asb = asbTypes.find((known) => known === category)
  const standing = asb && nsirTypeOf[asb]
  return standing?.scheme === 'nsir' ? standing.name : null
}

/** A case with the standard's name for its category. */
export const publishCase = (found: PublishedCase) => ({ ...found, categoryName: categoryName(found) })

type FlyTipping = Extract<PublishedReport, { kind: 'fly_tipping' }>['answers']
type Asb = Extract<PublishedReport, { kind: 'asb' }>['answers']

const defraOf = ({ primaryWaste, wasteTypes: types = [], size, landType }: FlyTipping) => {
  const primary = primaryWaste ?? types[0] ?? 'other'
  return {
    waste: defraWasteNames[primary],
    otherWaste: types.filter((type) => type !== primary).map((type) => defraWasteNames[type]),
    size: size ? defraSizeNames[size] : null,
    land: landType ? defraLandNames[landType] : null,
  }
}

const nsirOf = (answers: Asb) => {
  const standing = answers.asbType && nsirTypeOf[answers.asbType]
  return {
    type: standing?.scheme === 'nsir' ? standing.name : null,
    crime: standing?.scheme === 'crime' ? standing.name : null,
    category: proposedNsirCategory(answers),
  }
}

/** A report with DEFRA's or NSIR's names for what was answered. */
export const publishReport = (found: PublishedReport) =>
  found.kind === 'fly_tipping'
    ? { ...found, defra: defraOf(found.answers) }
    : { ...found, nsir: nsirOf(found.answers) }
