import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { lockFolder, makeDataDir, makePrivateFolder } from './folderLock.ts'

/** For tests: a database that lives in memory and is gone when closed. */
export const inMemory = 'memory://'

/** PostgreSQL sets aside 128 MB for pages at once: more than all of ours, and half of what the service took. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

/** PostgreSQL as WebAssembly on a folder, or in memory. */
export const startPglite = (place: string): Promise<PGlite> => PGlite.create(place, { startParams })

export interface EmbeddedDatabase {
  database: PGlite
  close(): Promise<void>
}

/**
 * Opens PostgreSQL as WebAssembly in `dataDir/db`, or in memory, and locks the folder.
 *
 * @throws SettingError when DATA_DIR cannot be used, or another process uses it
 */
export const openEmbedded = async (dataDir: string): Promise<EmbeddedDatabase> => {
  if (dataDir !== inMemory) makeDataDir(dataDir)
  const free = dataDir === inMemory ? () => undefined : lockFolder(dataDir)
  try {
    const place = dataDir === inMemory ? inMemory : join(dataDir, 'db')
    if (place !== inMemory) makePrivateFolder(place)
    const database = await startPglite(place)
    // The adapter sends and reads times without their offset.
    await database.exec(`SET TIME ZONE 'UTC'`)
    return {
      database,
      close: async () => {
        await database.close()
        free()
      },
    }
  } catch (error) {
    free()
    throw error
  }
}
