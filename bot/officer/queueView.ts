import type { QueueCounts, QueueEntry, QueuePage } from '../cases/ports.ts'
import { caseStates, riskBands } from '../cases/states.ts'
import type { ListedOfficer } from './ports.ts'
import { type QueueQuery, queueAddress } from './queueQuery.ts'
import { ago, dateOnly, promiseWords } from './times.ts'
import { categoryWords, kindWords, outcomeName, riskWords, stateWords } from './words.ts'

const isOpen = (entry: QueueEntry): boolean => entry.state !== 'closed'

/** One line of the queue, in words. */
const rowOf = (entry: QueueEntry, { officerId, now }: { officerId: string; now: Date }) => ({
  id: entry.id,
  reference: entry.reference,
  href: `/officer/cases/${entry.reference}`,
  kind: kindWords[entry.kind],
  category: categoryWords(entry.kind, entry.category),
  risk: entry.risk,
  riskText: riskWords[entry.risk],
  promise: promiseWords(entry, now),
  state: stateWords[entry.state],
  outcome: entry.outcome ? outcomeName(entry.outcome) : undefined,
  summary: entry.summary,
  place: entry.placeLabel,
  placeKnown: entry.placeKnown,
  opened: dateOnly(entry.openedAt),
  openedAgo: ago(entry.openedAt, now),
  openedAt: entry.openedAt,
  assignee: entry.assignee?.displayName,
  mine: entry.assignee?.id === officerId,
  claimable: isOpen(entry) && entry.assignee === null,
  attention: entry.attentionSince ? `Resident wrote ${ago(entry.attentionSince, now)}` : undefined,
})

interface Shortcut {
  text: string
  count: number
  href: string
  current: boolean
  /** Drawn strongly when the count is not nought. */
  alarm: boolean
}

const shortcutsOf = (query: QueueQuery, counts: QueueCounts): Shortcut[] => {
  const { q: _q, page: _page, order: _order, reversed: _reversed, ...chosen } = query
  const current = queueAddress(chosen)
  return [
    { text: 'Open', count: counts.open, choice: {}, alarm: false },
    { text: 'Overdue', count: counts.overdue, choice: { owed: 'overdue' as const }, alarm: true },
    { text: 'Due today', count: counts.dueToday, choice: { owed: 'today' as const }, alarm: false },
    { text: 'Resident wrote', count: counts.attention, choice: { attention: 'yes' as const }, alarm: false },
    { text: 'Unassigned', count: counts.unassigned, choice: { assignee: 'nobody' as const }, alarm: false },
    { text: 'Mine', count: counts.mine, choice: { assignee: 'me' as const }, alarm: false },
  ].map(({ text, count, choice, alarm }) => {
    const href = queueAddress(choice)
    return { text, count, href, current: href === current, alarm: alarm && count > 0 }
  })
}

interface Choice {
  value: string
  text: string
  selected: boolean
}

const choices = (
  selected: string | undefined,
  first: Omit<Choice, 'selected'>,
  rest: Omit<Choice, 'selected'>[],
): Choice[] => [first, ...rest].map((choice) => ({ ...choice, selected: choice.value === (selected ?? '') }))

const any = (text: string) => ({ value: '', text })

const selectsOf = (query: QueueQuery, officers: readonly ListedOfficer[]) => [
  {
    id: 'kind',
    label: 'Kind',
    items: choices(query.kind, any('Any'), [
      { value: 'fly_tipping', text: kindWords.fly_tipping },
      { value: 'asb', text: kindWords.asb },
    ]),
  },
  {
    id: 'state',
    label: 'State',
    items: choices(query.state === 'open' ? undefined : query.state, any('Open'), [
      ...caseStates.map((value) => ({ value, text: stateWords[value] })),
      { value: 'any', text: 'Any state' },
    ]),
  },
  {
    id: 'assignee',
    label: 'Assigned to',
    items: choices(query.assignee, any('Anybody'), [
      { value: 'me', text: 'Me' },
      { value: 'nobody', text: 'Nobody' },
      ...officers
        .filter(({ disabledAt, roles }) => disabledAt === null && roles.includes('officer'))
        .map(({ id, displayName }) => ({ value: id, text: displayName })),
      // Whoever has left may have left cases behind.
      ...officers
        .filter(({ disabledAt, openCases }) => disabledAt !== null && openCases > 0)
        .map(({ id, displayName }) => ({ value: id, text: `${displayName} (account closed)` })),
    ]),
  },
  {
    id: 'risk',
    label: 'Risk',
    items: choices(
      query.risk,
      any('Any'),
      [...riskBands].reverse().map((value) => ({ value, text: riskWords[value] })),
    ),
  },
]

/** A sortable column: where its heading leads, and how the list is sorted by it now. */
const columnOf = (query: QueueQuery, order: 'urgency' | 'opened' | 'reference', text: string) => {
  const current = (query.order ?? 'urgency') === order
  const reversed = query.reversed === 'yes'
  const turn = current && order !== 'urgency' && !reversed
  const upFirst = order !== 'opened'
  return {
    text,
    href: queueAddress({
      ...query,
      page: undefined,
      order: order === 'urgency' ? undefined : order,
      reversed: turn ? 'yes' : undefined,
    }),
    sorted: current ? (upFirst === reversed ? 'descending' : 'ascending') : 'none',
  }
}

const pagesOf = (query: QueueQuery, { page, pages }: QueuePage) => {
  const at = (number: number) => queueAddress({ ...query, page: number })
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  const items = near.flatMap((number, index) => {
    const item = { number, href: at(number), current: number === page }
    const previous = near[index - 1]
    return previous !== undefined && number - previous > 1 ? [{ ellipsis: true }, item] : [item]
  })
  return {
    items,
    previous: page > 1 ? { href: at(page - 1) } : undefined,
    next: page < pages ? { href: at(page + 1) } : undefined,
  }
}

/** Everything the queue's template shows. */
export const queueView = (given: {
  query: QueueQuery
  list: QueuePage
  counts: QueueCounts
  officers: readonly ListedOfficer[]
  officerId: string
  size: number
  now: Date
}) => {
  const { query, list, counts, officers, officerId, size, now } = given
  const { page: _page, order, reversed, ...filters } = query
  const first = (list.page - 1) * size + 1
  return {
    rows: list.entries.map((entry) => rowOf(entry, { officerId, now })),
    total: list.total,
    first: list.total === 0 ? 0 : first,
    last: Math.min(list.page * size, list.total),
    shortcuts: shortcutsOf(query, counts),
    selects: selectsOf(query, officers),
    search: query.q ?? '',
    /** Choices of the shortcuts, kept when the form is sent. */
    kept: Object.entries({ owed: query.owed, attention: query.attention, order, reversed }).flatMap(
      ([name, value]) => (value === undefined ? [] : [{ name, value }]),
    ),
    filtered: Object.values(filters).some((value) => value !== undefined && value !== ''),
    columns: {
      promise: columnOf(query, 'urgency', 'What is owed'),
      reference: columnOf(query, 'reference', 'Case'),
      opened: columnOf(query, 'opened', 'Opened'),
    },
    pagination: list.pages > 1 ? pagesOf(query, list) : undefined,
    here: queueAddress(query),
    exportHref: queueAddress({ ...query, page: undefined }, '/officer/export.csv'),
  }
}
