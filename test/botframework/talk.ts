import request from 'supertest'
import type { TestService } from '../support/service.ts'

/** An activity as a channel sends it. */
export const activityOf = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  channelId: 'emulator',
  from: { id: 'resident-1', name: 'Resident' },
  recipient: { id: 'bot-1', name: 'Reports' },
  conversation: { id: 'conversation-1' },
  locale: 'en-GB',
  deliveryMode: 'expectReplies',
  ...more,
})

export interface SaidActivity {
  type: string
  text: string
  channelId: string
  suggestedActions?: { to: string[]; actions: { type: string; title: string; value: string }[] }
  attachments?: { contentType: string; content: Record<string, unknown> }[]
  [more: string]: unknown
}

let count = 0

/** Sends an activity and waits for the replies in the answer. */
export const post = async (
  { app }: Pick<TestService, 'app'>,
  more: Record<string, unknown>,
  token?: string,
): Promise<{ status: number; activities: SaidActivity[]; body: unknown }> => {
  count += 1
  const sending = request(app).post('/api/messages')
  if (token !== undefined) sending.set('Authorization', `Bearer ${token}`)
  const { status, body } = await sending.send(activityOf({ id: `activity-${count}`, ...more }))
  return { status, body, activities: body.activities ?? [] }
}

/** One person in a conversation of their own. */
export const person = (service: Pick<TestService, 'app'>, more: Record<string, unknown> = {}) => {
  const send = async (fields: Record<string, unknown>): Promise<string> => {
    const { status, activities, body } = await post(service, { ...more, ...fields })
    if (status !== 200) throw new Error(`answered ${status} ${JSON.stringify(body)}`)
    return activities.map(({ text }) => text).join('\n')
  }
  return {
    send,
    says: (text: string) => send({ text }),
    chooses: (...values: string[]) => send({ value: { choice: values.join(',') } }),
  }
}

/** The first words ever understood load the model, which no test is to wait for. */
export const warmUp = async ({ services }: Pick<TestService, 'services'>): Promise<void> => {
  await services.takeTurn({ channel: 'web', sealed: null, inbound: { kind: 'text', text: 'hello' } })
}
