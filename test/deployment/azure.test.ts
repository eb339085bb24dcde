import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { settingNames } from '../../bot/config.ts'
import { projectRoot } from '../../bot/paths.ts'
import { toArm } from './bicep/toArm.ts'

const folder = join(projectRoot, 'deploymentTemplates/azure')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const bicep = read('main.bicep')

const templateSchema = z.object({
  parameters: z.record(
    z.string(),
    z.object({
      type: z.string(),
      defaultValue: z.unknown().optional(),
      allowedValues: z.array(z.string()).optional(),
    }),
  ),
  variables: z.record(z.string(), z.unknown()),
  resources: z.array(
    z.looseObject({
      type: z.string(),
      apiVersion: z.string(),
      name: z.string(),
      dependsOn: z.array(z.string()).optional(),
    }),
  ),
  outputs: z.record(z.string(), z.unknown()),
})
const parametersSchema = z.object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) })
const settingsSchema = z.record(z.string(), z.string())

/** Written anew with `UPDATE_TEMPLATES=1`, when main.bicep changed. */
if (process.env.UPDATE_TEMPLATES === '1') {
  writeFileSync(join(folder, 'azuredeploy.json'), `${JSON.stringify(toArm(bicep), null, 2)}\n`)
}
const text = read('azuredeploy.json')
const arm = templateSchema.parse(JSON.parse(text))

describe('the ARM template', () => {
  it('says what the Bicep template says: parameters, resources, settings, order', () => {
    expect(JSON.parse(text)).toEqual(toArm(bicep))
  })

  it('uses every parameter and variable, and none that is unknown', () => {
    for (const kind of ['parameters', 'variables'] as const) {
      const used = new Set(
        [...text.matchAll(new RegExp(`\\b${kind}\\('(\\w+)'\\)`, 'g'))].map((one) => one[1] ?? ''),
      )
      expect([...used].sort()).toEqual(Object.keys(arm[kind]).sort())
    }
  })

  it('gives every resource a version, a name of its own, and needs only resources that are there', () => {
    const keys = arm.resources.map(
      ({ type, name, scope }) => `${type} ${name} ${JSON.stringify(scope ?? '')}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
    for (const { type, apiVersion, dependsOn = [] } of arm.resources) {
      expect(type).toMatch(/^Microsoft\.\w+(\/\w+)+$/)
      expect(apiVersion).toMatch(/^20\d\d-\d\d-\d\d(-preview)?$/)
      for (const id of dependsOn) {
        const needed = /^\[resourceId\('([^']+)'/.exec(id)?.[1]
        expect(arm.resources.map((one) => one.type)).toContain(needed)
      }
    }
  })

  it('closes every bracket of every expression', () => {
    const expressions = [...text.matchAll(/"(\[(?!\[)(?:[^"\\]|\\.)*\])"/g)].map((one) => one[1] ?? '')
    expect(expressions.length).toBeGreaterThan(100)
    for (const expression of expressions) {
      const plain = expression.replace(/'(?:[^']|'')*'/g, '')
      for (const [open, close] of ['()', '[]'].map((pair) => [...pair])) {
        expect(`${expression} ${plain.split(open ?? '').length}`).toBe(
          `${expression} ${plain.split(close ?? '').length}`,
        )
      }
    }
  })

  it('has what the guide promises', () => {
    for (const type of [
      'Microsoft.App/containerApps',
      'Microsoft.DBforPostgreSQL/flexibleServers',
      'Microsoft.KeyVault/vaults',
      'Microsoft.Storage/storageAccounts/fileServices/shares',
      'Microsoft.BotService/botServices/channels',
      'Microsoft.CognitiveServices/accounts',
      'Microsoft.Communication/communicationServices',
      'Microsoft.OperationalInsights/workspaces',
      'Microsoft.Insights/scheduledQueryRules',
      'Microsoft.Insights/metricAlerts',
    ]) {
      expect(arm.resources.map((one) => one.type)).toContain(type)
    }
    expect(text).toContain('"type": "SystemAssigned,UserAssigned"')
  })

  it('writes the secret of texts into their address so that no character of it is lost', () => {
    expect(text).toMatch(/\/sms\/azure\?secret=\{1\}.*uriComponent\(parameters\('azureSmsSecret'\)\)/)
  })

  it('keeps every secret in the vault: no secret setting has a value of its own', () => {
    const secrets = arm.parameters.secretsInVault?.allowedValues ?? []
    const made = z.array(z.string()).parse(arm.variables.secretsMadeHere)
    for (const name of [...secrets, ...made]) expect(text).not.toContain(`'name', '${name}', 'value'`)
    expect(text).toMatch(/'keyVaultUrl'/)
  })
})

describe.each(['test', 'live'])('the parameters for %s', (name) => {
  const { parameters } = parametersSchema.parse(JSON.parse(read(`${name}.parameters.json`)))
  const given = Object.keys(parameters)

  it('are all known, and those without a default are given, secrets and the phase apart', () => {
    expect(given.filter((one) => arm.parameters[one] === undefined)).toEqual([])
    const needed = Object.entries(arm.parameters).filter(([, { defaultValue }]) => defaultValue === undefined)
    const missing = needed.map(([one]) => one).filter((one) => !given.includes(one))
    expect(missing).toEqual(['databasePassword'])
    expect(arm.parameters.databasePassword?.type).toBe('secureString')
  })

  it('and the template set every setting of the service, once, and none that is unknown', () => {
    const fixed = [...text.matchAll(/createObject\('name', '([A-Z0-9_]+)', 'value'/g)].map(
      (one) => one[1] ?? '',
    )
    const secrets = arm.parameters.secretsInVault?.allowedValues ?? []
    const made = z.array(z.string()).parse(arm.variables.secretsMadeHere)
    const settings = Object.keys(settingsSchema.parse(parameters.settings?.value))
    expect([...fixed, ...secrets, ...made, ...settings].sort()).toEqual([...settingNames].sort())
    const chosen = z.array(z.string()).parse(parameters.secretsInVault?.value)
    expect(chosen.filter((one) => !secrets.includes(one))).toEqual([])
  })
})
