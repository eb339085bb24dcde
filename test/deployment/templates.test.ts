import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { settingNames } from '../../bot/config.ts'
import { projectRoot } from '../../bot/paths.ts'

const at = (...parts: string[]) => join(projectRoot, 'deploymentTemplates', ...parts)
const read = (...parts: string[]) => readFileSync(at(...parts), 'utf8')
const documents = (...parts: string[]): unknown[] =>
  parseAllDocuments(read(...parts)).map((document) => {
    expect(document.errors).toEqual([])
    return document.toJS()
  })
const all = [...settingNames].sort()
const namesIn = (text: string): string[] =>
  [...text.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map((one) => one[1] ?? '')

describe('every template', () => {
  it('that is YAML or JSON can be read', () => {
    const files = readdirSync(at(), { recursive: true, encoding: 'utf8' })
    const yaml = files.filter((name) => /\.ya?ml$/.test(name))
    const json = files.filter((name) => name.endsWith('.json'))
    for (const name of yaml) expect(documents(name)).not.toEqual([])
    for (const name of json) expect(() => JSON.parse(read(name))).not.toThrow()
    expect(yaml.length).toBeGreaterThan(10)
    expect(json).toHaveLength(3)
  })
})

describe('the compose file', () => {
  const composeSchema = z.looseObject({
    services: z.record(z.string(), z.looseObject({ environment: z.record(z.string(), z.string()) })),
    volumes: z.record(z.string(), z.unknown()),
    networks: z.record(z.string(), z.unknown()),
  })
  const compose = composeSchema.parse(documents('docker', 'compose.yaml')[0])
  const app = compose.services.app ?? { environment: {} }

  it('passes on every setting, and none that is unknown', () => {
    expect(Object.keys(app.environment).sort()).toEqual(all)
  })

  it('runs the service as the image has it: nothing to write to but its data, no privileges', () => {
    expect(app).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      volumes: ['data:/data'],
      security_opt: ['no-new-privileges:true'],
    })
    expect(compose.services.database).toMatchObject({ image: expect.stringMatching(/^postgres:17/) })
    expect(compose.networks.inside).toEqual({ internal: true })
  })

  it('names volumes, networks and files that are there', () => {
    for (const service of Object.values(compose.services)) {
      const { networks, volumes } = z
        .looseObject({ networks: z.array(z.string()), volumes: z.array(z.string()) })
        .parse(service)
      for (const name of networks) expect(Object.keys(compose.networks)).toContain(name)
      for (const [from = ''] of volumes.map((volume) => volume.split(':'))) {
        if (from.startsWith('.')) expect(existsSync(at('docker', from))).toBe(true)
        else expect(Object.keys(compose.volumes)).toContain(from)
      }
    }
  })
})

describe('proxies', () => {
  it('neither compress what has a constant size nor keep addresses', () => {
    const nginx = read('docker', 'nginx.conf')
    expect(nginx).toMatch(/^ {2}gzip off;$/m)
    expect(nginx).toMatch(/^ {2}access_log off;$/m)
    const caddy = read('docker', 'Caddyfile').replace(/#.*$/gm, '')
    expect(caddy).not.toMatch(/\b(encode|log)\b/)
  })
})

describe('the image', () => {
  const dockerfile = read('docker', 'Dockerfile')

  it('runs as nobody in particular, with a health check, on Node 24', () => {
    expect(dockerfile.match(/^FROM node:24\S*/gm)).toHaveLength(2)
    expect(dockerfile).toMatch(/^USER 10001:10001$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
    expect(dockerfile.match(/\/healthz/g)).toHaveLength(1)
  })

  it('is built without anything that git does not keep', () => {
    const ignored = readFileSync(join(projectRoot, '.dockerignore'), 'utf8').split('\n')
    const git = readFileSync(join(projectRoot, '.gitignore'), 'utf8').split('\n')
    const missing = git
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.replace(/\/$/, ''))
      .filter((line) => !ignored.includes(line) && !ignored.includes(`**/${line}`))
    expect(missing).toEqual([])
  })
})

describe('the Kubernetes templates', () => {
  const kustomizationSchema = z.looseObject({
    resources: z.array(z.string()),
    configMapGenerator: z.array(z.looseObject({ name: z.string(), envs: z.array(z.string()) })),
  })
  const kustomizationIn = (folder: string) =>
    kustomizationSchema.parse(documents('kubernetes', folder, 'kustomization.yaml')[0])
  const manifestSchema = z.looseObject({
    kind: z.string(),
    metadata: z.looseObject({ name: z.string() }),
    spec: z.record(z.string(), z.unknown()).optional(),
  })
  const manifests = kustomizationIn('base').resources.map((name) =>
    manifestSchema.parse(documents('kubernetes/base', name)[0]),
  )
  const one = (kind: string) => manifests.find((manifest) => manifest.kind === kind)?.spec
  const podSchema = z.object({
    template: z.object({
      spec: z.looseObject({
        containers: z.array(z.looseObject({ image: z.string(), envFrom: z.array(z.unknown()) })),
        volumes: z.array(z.looseObject({ name: z.string() })),
      }),
    }),
  })
  const podOf = (kind: string) => podSchema.parse(one(kind)).template.spec

  it.each(['base', 'overlays/test', 'overlays/live'])(
    'in %s refer only to files that are there',
    (folder) => {
      const { resources, configMapGenerator } = kustomizationIn(folder)
      for (const name of [...resources, ...configMapGenerator.flatMap(({ envs }) => envs)]) {
        expect({ name, there: existsSync(at('kubernetes', folder, name)) }).toEqual({ name, there: true })
      }
      const known = readdirSync(at('kubernetes', folder)).filter((name) => name.endsWith('.yaml'))
      expect(known.filter((name) => name !== 'kustomization.yaml').sort()).toEqual(
        resources.filter((name) => name.endsWith('.yaml')).sort(),
      )
    },
  )

  it('set every setting, in the open or as a secret, once, and none that is unknown', () => {
    const open = namesIn(read('kubernetes/base/settings.env'))
    const secret = namesIn(read('kubernetes/secrets.env.example'))
    expect([...open, ...secret].sort()).toEqual(all)
    for (const overlay of ['test', 'live']) {
      const changed = namesIn(read(`kubernetes/overlays/${overlay}/settings.env`))
      expect(changed.filter((name) => !open.includes(name))).toEqual([])
    }
  })

  it('keep at least two instances, and one through maintenance', () => {
    expect(one('HorizontalPodAutoscaler')).toMatchObject({
      minReplicas: 2,
      scaleTargetRef: { name: 'sosafe-chat' },
    })
    // A number there would undo the autoscaler's at each `apply`.
    expect(one('Deployment')).not.toHaveProperty('replicas')
    expect(one('PodDisruptionBudget')).toMatchObject({ minAvailable: 1 })
    expect(one('PersistentVolumeClaim')).toMatchObject({ accessModes: ['ReadWriteMany'] })
  })

  it('close the network around their own pods alone, so that others in the namespace still work', () => {
    expect(one('NetworkPolicy')).toMatchObject({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'sosafe-chat' } },
      policyTypes: ['Ingress', 'Egress'],
    })
  })

  it('send people by /healthz, never by /readyz: turns need no database', () => {
    const [service] = podOf('Deployment').containers
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
      expect(service?.[probe]).toMatchObject({ httpGet: { path: '/healthz' } })
    }
  })

  it.each(['Deployment', 'Job'])('run the %s without privileges on a read-only root', (kind) => {
    const { containers, volumes, ...pod } = podOf(kind)
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
    })
    for (const container of containers) {
      expect(container.securityContext).toMatchObject({
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      })
      expect(container.envFrom).toEqual([
        { configMapRef: { name: 'settings' } },
        { secretRef: { name: 'sosafe-chat' } },
      ])
      const mounts = z.array(z.looseObject({ name: z.string() })).parse(container.volumeMounts)
      expect(mounts.map(({ name }) => name).sort()).toEqual(volumes.map(({ name }) => name).sort())
    }
  })

  it('run migrations by a command that is in the image', () => {
    const [job] = podOf('Job').containers
    const command = z.array(z.string()).parse(job?.command).at(-1) ?? ''
    const source = `bot/store/${command.replace(/^dist\//, '').replace(/\.js$/, '.cli.ts')}`
    expect(existsSync(join(projectRoot, source))).toBe(true)
    expect(dirname(command)).toBe('dist')
  })
})
