import { type Expression, readBicep, type Statement } from './read.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const functionOf: Record<string, string> = { '==': 'equals', '&&': 'and', '||': 'or', '!': 'not' }
const plainOf = (expression: Expression): Json => (expression.kind === 'value' ? expression.value : null)
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const entryOf = (value: Expression | undefined, name: string): Expression | undefined =>
  value?.kind === 'object'
    ? value.entries.find(({ key }) => key.kind === 'value' && key.value === name)?.value
    : undefined

/** Every name an expression mentions. */
const namesIn = (expression: Expression): string[] => {
  switch (expression.kind) {
    case 'name':
      return [expression.name]
    case 'text':
      return expression.inserted.flatMap(namesIn)
    case 'member':
      return namesIn(expression.of)
    case 'index':
      return [...namesIn(expression.of), ...namesIn(expression.index)]
    case 'call':
      return [...(expression.of ? namesIn(expression.of) : []), ...expression.args.flatMap(namesIn)]
    case 'choice':
      return [expression.test, expression.yes, expression.no].flatMap(namesIn)
    case 'operator':
      return expression.args.flatMap(namesIn)
    case 'lambda':
      return namesIn(expression.body)
    case 'list':
      return expression.items.flatMap(namesIn)
    case 'object':
      return expression.entries.flatMap(({ key, value }) => [...namesIn(key), ...namesIn(value)])
    default:
      return []
  }
}

/** Writes a Bicep template as the ARM template it stands for: same parameters, resources, order and settings. */
export const toArm = (source: string): { [key: string]: Json } => {
  const statements = readBicep(source)
  const byName = new Map(statements.map((one) => [one.name, one]))
  const resourceOf = (name: string): Statement | undefined => {
    const found = byName.get(name)
    return found?.kind === 'resource' ? found : undefined
  }
  const parentOf = (one: Statement): Statement | undefined => {
    const parent = entryOf(one.value, 'parent')
    return parent?.kind === 'name' ? resourceOf(parent.name) : undefined
  }
  const versionOf = (one: Statement): string => quoted(one.type.split('@')[1] ?? '')
  const typeOf = (one: Statement): string => one.type.split('@')[0] ?? ''
  const ownName = (one: Statement): Expression => entryOf(one.value, 'name') ?? { kind: 'value', value: '' }
  /** The names of a resource and those above it. */
  const lineage = (one: Statement): Expression[] => {
    const parent = parentOf(one)
    return [...(parent ? lineage(parent) : []), ownName(one)]
  }
  const idOf = (one: Statement): string =>
    `resourceId(${[quoted(typeOf(one)), ...lineage(one).map((name) => code(name))].join(', ')})`
  const formatted = (parts: readonly string[], inserted: readonly string[]): string => {
    const pattern = parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join('')
    return `format(${[quoted(pattern), ...inserted].join(', ')})`
  }

  const ofResource = (one: Statement, path: readonly string[]): string => {
    const [first, ...rest] = path
    if (first === 'id') return idOf(one)
    if (first === 'name') return code(ownName(one))
    const whole = first === 'properties' ? '' : ", 'full'"
    const inside = first === 'properties' ? rest : path
    return [`reference(${idOf(one)}, ${versionOf(one)}${whole})`, ...inside].join('.')
  }

  const code = (expression: Expression, own: readonly string[] = []): string => {
    const inner = (one: Expression) => code(one, own)
    switch (expression.kind) {
      case 'value':
        if (typeof expression.value === 'string') return quoted(expression.value)
        return typeof expression.value === 'number' ? String(expression.value) : `${expression.value}()`
      case 'text':
        return formatted(expression.parts, expression.inserted.map(inner))
      case 'name': {
        const known = byName.get(expression.name)
        if (own.includes(expression.name)) return `lambdaVariables(${quoted(expression.name)})`
        if (known?.kind === 'param') return `parameters(${quoted(expression.name)})`
        if (known?.kind === 'var') return `variables(${quoted(expression.name)})`
        throw new Error(`not known: ${expression.name}`)
      }
      case 'member': {
        const path: string[] = []
        let of: Expression = expression
        for (; of.kind === 'member'; of = of.of) path.unshift(of.name)
        const resource = of.kind === 'name' && !own.includes(of.name) ? resourceOf(of.name) : undefined
        return resource ? ofResource(resource, path) : `${inner(of)}.${path.join('.')}`
      }
      case 'index':
        return `${inner(expression.of)}[${inner(expression.index)}]`
      case 'call': {
        const { of, name, args } = expression
        if (of === undefined) return `${name}(${args.map(inner).join(', ')})`
        const resource = of.kind === 'name' ? resourceOf(of.name) : undefined
        if (!resource) throw new Error(`${name} of what?`)
        return `${name}(${idOf(resource)}, ${versionOf(resource)})`
      }
      case 'choice':
        return `if(${[expression.test, expression.yes, expression.no].map(inner).join(', ')})`
      case 'operator': {
        const args = expression.args.map(inner).join(', ')
        return expression.name === '!=' ? `not(equals(${args}))` : `${functionOf[expression.name]}(${args})`
      }
      case 'lambda':
        return `lambda(${quoted(expression.parameter)}, ${code(expression.body, [...own, expression.parameter])})`
      case 'list':
        return `createArray(${expression.items.map(inner).join(', ')})`
      case 'object':
        return `createObject(${expression.entries.flatMap(({ key, value }) => [inner(key), inner(value)]).join(', ')})`
    }
  }

  const json = (expression: Expression): Json => {
    if (expression.kind === 'value') {
      const { value } = expression
      return typeof value === 'string' && value.startsWith('[') ? `[${value}` : value
    }
    if (expression.kind === 'list') return expression.items.map(json)
    if (expression.kind !== 'object') return `[${code(expression)}]`
    return Object.fromEntries(
      expression.entries.map(({ key, value }) => [
        key.kind === 'value' ? String(key.value) : `[${code(key)}]`,
        json(value),
      ]),
    )
  }

  const parameter = ({ type, value, decorators }: Statement): Json => {
    const given = (name: string): Expression | undefined =>
      decorators.find((one) => one.name === name)?.args[0]
    const secure = decorators.some(({ name }) => name === 'secure')
    const described = given('description')
    const limits = ['minLength', 'maxLength', 'minValue', 'maxValue'].flatMap((name) => {
      const limit = given(name)
      return limit ? [[name, json(limit)] as const] : []
    })
    const allowed = given('allowed')
    return {
      type: secure ? `secure${type === 'string' ? 'String' : 'Object'}` : type,
      ...(value ? { defaultValue: json(value) } : {}),
      ...(allowed ? { allowedValues: json(allowed) } : {}),
      ...Object.fromEntries(limits),
      ...(described ? { metadata: { description: plainOf(described) } } : {}),
    }
  }

  const needs = (one: Statement): string[] => {
    const mentioned = [
      ...(one.value ? namesIn(one.value) : []),
      ...(one.condition ? namesIn(one.condition) : []),
    ]
    return [...new Set(mentioned)].flatMap((name) => {
      const found = resourceOf(name)
      return found && found !== one ? [`[${idOf(found)}]`] : []
    })
  }

  const resource = (one: Statement): Json => {
    const own = one.value?.kind === 'object' ? one.value.entries : []
    const left = own.filter(
      ({ key }) => !['parent', 'name', 'scope', 'dependsOn'].includes(String(plainOf(key))),
    )
    const scope = entryOf(one.value, 'scope')
    const scoped = scope?.kind === 'name' ? resourceOf(scope.name) : undefined
    const names = lineage(one)
    const depends = needs(one)
    const [only] = names
    return {
      ...(one.condition ? { condition: `[${code(one.condition)}]` } : {}),
      type: typeOf(one),
      apiVersion: one.type.split('@')[1] ?? '',
      ...(scoped ? { scope: `[${formatted([`${typeOf(scoped)}/`, ''], [code(ownName(scoped))])}]` } : {}),
      name:
        names.length === 1 && only
          ? json(only)
          : `[${formatted(
              ['', ...names.slice(1).map(() => '/'), ''],
              names.map((name) => code(name)),
            )}]`,
      ...Object.fromEntries(left.map(({ key, value }) => [String(plainOf(key)), json(value)])),
      ...(depends.length > 0 ? { dependsOn: depends } : {}),
    }
  }

  const all = (kind: Statement['kind']): Statement[] => statements.filter((one) => one.kind === kind)
  const named = (kind: Statement['kind'], write: (one: Statement) => Json) =>
    Object.fromEntries(all(kind).map((one) => [one.name, write(one)]))
  const runtime = all('var').filter((one) => one.value && namesIn(one.value).some((name) => resourceOf(name)))
  if (runtime.length > 0) throw new Error(`a variable may not ask a resource: ${runtime[0]?.name}`)
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: named('param', parameter),
    variables: named('var', ({ value }) => (value ? json(value) : null)),
    resources: all('resource').map(resource),
    outputs: named('output', ({ type, value }) => ({ type, value: value ? json(value) : null })),
  }
}
