import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

export type SchemaEngine = glue.SchemaEngine

let loaded: Promise<void> | undefined

/** The engine's own time limit (10 s) would keep a finished command or test from ending. */
const imports = Object.fromEntries(
  Object.entries(glue).map(([name, value]) =>
    name.startsWith('__wbg_setTimeout_')
      ? [name, (run: () => void, ms: number) => setTimeout(run, ms).unref()]
      : [name, value],
  ),
)

/** The package's own entry imports the .wasm as a module, which Node does not do; so it is bound by hand. */
const load = async (): Promise<void> => {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('the schema engine has no start function')
  start()
}

/**
 * Prisma's own schema engine, as WebAssembly, inside this process: `prisma migrate deploy` elsewhere agrees
 * with what it writes to `_prisma_migrations`. Costs about 0.3 s, so load it only when there is work.
 */
export const openSchemaEngine = async (
  schema: string,
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> => {
  loaded ??= load()
  await loaded
  return glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  )
}
