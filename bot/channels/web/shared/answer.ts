import * as z from 'zod/mini'

/**
 * What `POST /chat/turns` answers and the page's script reads. `keep`: the page may keep `state` for as long
 * as its tab lives. `quiet`: show this turn alone, and nothing of what was typed. `pad` only fills the answer
 * up, so that its size tells nothing.
 */
export const answerSchema = z.object({
  state: z.string(),
  messages: z.array(z.object({ text: z.string() })),
  prompt: z.object({
    kind: z.enum(['choice', 'text', 'place', 'when', 'file', 'review', 'none']),
    question: z.string(),
    multiple: z.optional(z.boolean()),
    options: z.array(z.object({ value: z.string(), label: z.string() })),
    answers: z.optional(z.array(z.object({ key: z.string(), label: z.string(), value: z.string() }))),
  }),
  reference: z.optional(z.string()),
  code: z.optional(z.string()),
  keep: z.boolean(),
  quiet: z.boolean(),
})

export type Answer = z.infer<typeof answerSchema>
export type AnswerPrompt = Answer['prompt']

/** What `POST /chat/turns` and `POST /chat/files` answer instead of an answer. */
export const problemSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), field: z.optional(z.string()) }),
})

export type Problem = z.infer<typeof problemSchema>['error']
