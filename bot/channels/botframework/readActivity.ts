import { z } from 'zod'
import { mostPhotos } from '../../../dialogs/reporting/report.ts'
import { ServiceError } from '../../errors.ts'
import type { BotStep } from './takeBotTurn.ts'

const id = z.string().min(1).max(2000)

/**
 * What is read of an activity (Bot Framework protocol 3.1,
 * https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md); the rest is passed over.
 */
const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id.optional(),
  /** A sub-channel may follow, as in "msteams:copilot". */
  channelId: z.string().max(200).regex(/^[^:]/),
  timestamp: z.union([z.string(), z.date()]).optional(),
  serviceUrl: z.string().max(2000).optional(),
  from: z.object({ id }),
  recipient: z.object({ id: z.string().max(2000) }),
  conversation: z.object({ id, isGroup: z.boolean().optional(), conversationType: z.string().optional() }),
  text: z.string().optional(),
  value: z.unknown().optional(),
  action: z.string().optional(),
  membersAdded: z
    .array(z.object({ id: z.string() }))
    .max(200)
    .optional(),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        contentUrl: z.string().max(10_000).optional(),
        content: z.unknown().optional(),
      }),
    )
    .max(50)
    .optional(),
})

export type ReadActivity = z.infer<typeof activitySchema>

/** @throws ServiceError BAD_REQUEST when it is no activity */
export const readActivity = (body: unknown): ReadActivity => {
  const read = activitySchema.safeParse(body)
  if (!read.success) throw new ServiceError('BAD_REQUEST')
  return read.data
}

/** What a card's button sends: `{choice}`, where several are separated by commas. */
const submittedSchema = z.object({
  choice: z
    .string()
    .min(1)
    .max(2000)
    .transform((text) => text.split(',')),
})

/** Teams sends files by a link that needs no sign-in. */
const downloadSchema = z.object({ downloadUrl: z.string().max(10_000) })

/** Where a picture lies that came with a message. */
export interface PictureLink {
  url: string
  /** The link holds its own permission. */
  open: boolean
}

const pictureLinks = ({ attachments = [] }: ReadActivity): PictureLink[] =>
  attachments.flatMap(({ contentType, contentUrl, content }): PictureLink[] => {
    if (/^image\//i.test(contentType) && contentUrl !== undefined) return [{ url: contentUrl, open: false }]
    if (contentType !== 'application/vnd.microsoft.teams.file.download.info') return []
    const download = downloadSchema.safeParse(content)
    return download.success ? [{ url: download.data.downloadUrl, open: true }] : []
  })

/** A person and a bot alone. Teams says it by type, others by `isGroup`. */
export const isPrivate = ({ conversation }: ReadActivity): boolean =>
  conversation.isGroup !== true && !['groupChat', 'channel'].includes(conversation.conversationType ?? '')

/** When it was sent; undefined where the channel does not say, or says nonsense. */
export const sentAt = ({ timestamp }: ReadActivity): Date | undefined => {
  const date = timestamp === undefined ? undefined : new Date(timestamp)
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

/**
 * What a person did, in steps of the conversation; none for what is not for us (typing, reactions, calls of
 * other programs).
 *
 * @param fetchPicture reads a picture when the conversation takes it
 */
export const stepsOf = (
  activity: ReadActivity,
  fetchPicture: (link: PictureLink) => Promise<Buffer>,
): BotStep[] => {
  switch (activity.type) {
    case 'message': {
      const submitted = submittedSchema.safeParse(activity.value)
      if (submitted.success) return [{ kind: 'choice', values: submitted.data.choice }]
      // One more than a report takes, so that it is said; each is waited for up to 8 seconds.
      const links = pictureLinks(activity).slice(0, mostPhotos + 1)
      const photos = links.map((link): BotStep => ({ kind: 'photo', content: () => fetchPicture(link) }))
      const text = activity.text ?? ''
      return [...photos, ...(/\S/.test(text) ? [{ kind: 'text' as const, text }] : [])]
    }
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id: member }) => member !== activity.recipient.id) === true
        ? [{ kind: 'hello' }]
        : []
    case 'installationUpdate':
      return activity.action === 'remove' ? [{ kind: 'leave' }] : [{ kind: 'hello' }]
    case 'endOfConversation':
    case 'deleteUserData':
      return [{ kind: 'leave' }]
    default:
      return []
  }
}
