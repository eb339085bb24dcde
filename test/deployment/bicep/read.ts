/**
 * Reads the part of the Bicep language that our templates use
 * (https://learn.microsoft.com/azure/azure-resource-manager/bicep/file): there is no compiler where the tests run.
 */
export type Expression =
  | { kind: 'value'; value: string | number | boolean | null }
  | { kind: 'text'; parts: string[]; inserted: Expression[] }
  | { kind: 'name'; name: string }
  | { kind: 'member'; of: Expression; name: string }
  | { kind: 'index'; of: Expression; index: Expression }
  | { kind: 'call'; of: Expression | undefined; name: string; args: Expression[] }
  | { kind: 'choice'; test: Expression; yes: Expression; no: Expression }
  | { kind: 'operator'; name: string; args: Expression[] }
  | { kind: 'lambda'; parameter: string; body: Expression }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'object'; entries: { key: Expression; value: Expression }[] }

export interface Statement {
  kind: 'param' | 'var' | 'resource' | 'output'
  name: string
  /** Of a parameter or output; of a resource, with its version. */
  type: string
  value: Expression | undefined
  condition: Expression | undefined
  decorators: { name: string; args: Expression[] }[]
}

type Token =
  | { kind: 'sign' | 'word' | 'number' | 'newline' | 'end'; text: string }
  | { kind: 'text'; text: string; value: Expression }

const signs = [
  '=>',
  '==',
  '!=',
  '&&',
  '||',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  ',',
  '.',
  '?',
  '=',
  '!',
  '@',
  '-',
]

/** Where a text that begins at `start` ends, texts inside what is inserted included. */
const readText = (source: string, start: number): { value: Expression; end: number } => {
  const parts = ['']
  const inserted: Expression[] = []
  let at = start + 1
  while (source[at] !== "'") {
    if (at >= source.length || source[at] === '\n') throw new Error('a text without an end')
    if (source.startsWith('${', at)) {
      const { value, end } = readInserted(source, at + 2)
      inserted.push(value)
      parts.push('')
      at = end
      continue
    }
    if (source[at] === '\\') at += 1
    parts.push(`${parts.pop() ?? ''}${source[at] ?? ''}`)
    at += 1
  }
  const value: Expression =
    inserted.length === 0 ? { kind: 'value', value: parts[0] ?? '' } : { kind: 'text', parts, inserted }
  return { value, end: at + 1 }
}

const readInserted = (source: string, start: number): { value: Expression; end: number } => {
  let depth = 1
  let at = start
  while (depth > 0) {
    if (source[at] === "'") at = readText(source, at).end
    else {
      if (source[at] === '{') depth += 1
      if (source[at] === '}') depth -= 1
      at += 1
    }
  }
  const [expression] = parseAll(source.slice(start, at - 1), (reader) => [reader.expression()])
  if (expression === undefined) throw new Error('nothing to insert')
  return { value: expression, end: at }
}

const tokensOf = (source: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < source.length) {
    const rest = source.slice(at)
    const skipped = /^([ \t\r]+|\/\/[^\n]*)/.exec(rest)?.[0]
    const word = /^[A-Za-z_]\w*/.exec(rest)?.[0]
    const number = /^\d+/.exec(rest)?.[0]
    const sign = signs.find((one) => rest.startsWith(one))
    if (skipped !== undefined) at += skipped.length
    else if (rest.startsWith('\n')) {
      tokens.push({ kind: 'newline', text: 'a new line' })
      at += 1
    } else if (rest.startsWith("'")) {
      const { value, end } = readText(source, at)
      tokens.push({ kind: 'text', text: source.slice(at, end), value })
      at = end
    } else if (word !== undefined) {
      tokens.push({ kind: 'word', text: word })
      at += word.length
    } else if (number !== undefined) {
      tokens.push({ kind: 'number', text: number })
      at += number.length
    } else if (sign !== undefined) {
      tokens.push({ kind: 'sign', text: sign })
      at += sign.length
    } else throw new Error(`not known: ${rest.slice(0, 20)}`)
  }
  return [...tokens, { kind: 'end', text: 'the end' }]
}

const operators = [['||'], ['&&'], ['==', '!=']]
const end: Token = { kind: 'end', text: 'the end' }

class Reader {
  private at = 0
  private readonly tokens: Token[]

  constructor(source: string) {
    this.tokens = tokensOf(source)
  }

  private peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? end
  }
  private is(text: string): boolean {
    return this.peek().kind !== 'text' && this.peek().text === text
  }
  private take(text?: string): Token {
    const token = this.peek()
    if (text !== undefined && !this.is(text)) throw new Error(`${text} wanted, ${token.text} found`)
    this.at += 1
    return token
  }
  private accept(text: string): boolean {
    if (!this.is(text)) return false
    this.at += 1
    return true
  }
  private newLines(): void {
    while (this.peek().kind === 'newline') this.at += 1
  }
  get done(): boolean {
    this.newLines()
    return this.peek().kind === 'end'
  }

  expression(): Expression {
    if (this.peek().kind === 'word' && this.peek(1).text === '=>') {
      const parameter = this.take().text
      this.take('=>')
      return { kind: 'lambda', parameter, body: this.expression() }
    }
    const test = this.binary(0)
    if (!this.accept('?')) return test
    const yes = this.expression()
    this.take(':')
    return { kind: 'choice', test, yes, no: this.expression() }
  }

  private binary(level: number): Expression {
    const names = operators[level]
    if (names === undefined) return this.unary()
    let left = this.binary(level + 1)
    for (
      let name = names.find((one) => this.is(one));
      name !== undefined;
      name = names.find((one) => this.is(one))
    ) {
      this.take()
      left = { kind: 'operator', name, args: [left, this.binary(level + 1)] }
    }
    return left
  }

  private unary(): Expression {
    if (this.accept('!')) return { kind: 'operator', name: '!', args: [this.unary()] }
    let value = this.primary()
    for (;;) {
      if (this.accept('.')) {
        const name = this.take().text
        value = this.is('(')
          ? { kind: 'call', of: value, name, args: this.args() }
          : { kind: 'member', of: value, name }
      } else if (this.accept('[')) {
        value = { kind: 'index', of: value, index: this.expression() }
        this.take(']')
      } else return value
    }
  }

  args(): Expression[] {
    return this.between('(', ')', () => this.expression())
  }

  private between<Item>(from: string, to: string, read: () => Item): Item[] {
    const items: Item[] = []
    this.take(from)
    this.newLines()
    while (!this.accept(to)) {
      items.push(read())
      this.accept(',')
      this.newLines()
    }
    return items
  }

  private primary(): Expression {
    if (this.is('[')) return { kind: 'list', items: this.between('[', ']', () => this.expression()) }
    if (this.is('{')) return { kind: 'object', entries: this.between('{', '}', () => this.entry()) }
    const token = this.take()
    if (token.kind === 'text') return token.value
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) }
    if (token.text === '-') return { kind: 'value', value: -Number(this.take().text) }
    if (token.text === '(') {
      const value = this.expression()
      this.take(')')
      return value
    }
    if (token.kind !== 'word') throw new Error(`a value wanted, ${token.text} found`)
    if (token.text === 'true' || token.text === 'false')
      return { kind: 'value', value: token.text === 'true' }
    if (token.text === 'null') return { kind: 'value', value: null }
    return this.is('(')
      ? { kind: 'call', of: undefined, name: token.text, args: this.args() }
      : { kind: 'name', name: token.text }
  }

  private entry(): { key: Expression; value: Expression } {
    const token = this.take()
    const key: Expression = token.kind === 'text' ? token.value : { kind: 'value', value: token.text }
    this.take(':')
    return { key, value: this.expression() }
  }

  statement(): Statement {
    const decorators: Statement['decorators'] = []
    this.newLines()
    while (this.accept('@')) {
      decorators.push({ name: this.take().text, args: this.args() })
      this.newLines()
    }
    const kind = this.take().text
    if (kind !== 'param' && kind !== 'var' && kind !== 'resource' && kind !== 'output')
      throw new Error(`not known: ${kind}`)
    const name = this.take().text
    const typed = kind === 'var' ? undefined : this.take()
    const type =
      typed?.kind === 'text' && typed.value.kind === 'value' ? String(typed.value.value) : (typed?.text ?? '')
    const hasValue = this.accept('=')
    const condition = hasValue && this.accept('if') ? this.args()[0] : undefined
    return { kind, name, type, value: hasValue ? this.expression() : undefined, condition, decorators }
  }
}

const parseAll = <Item>(source: string, read: (reader: Reader) => Item[]): Item[] => {
  const reader = new Reader(source)
  const items = read(reader)
  if (!reader.done) throw new Error('more than was wanted')
  return items
}

/** @throws Error where the text is outside the part of the language that is known here */
export const readBicep = (source: string): Statement[] =>
  parseAll(source, (reader) => {
    const statements: Statement[] = []
    while (!reader.done) statements.push(reader.statement())
    return statements
  })
