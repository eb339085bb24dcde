import express from 'express'

/** The floor: an Express route that reads JSON and answers JSON, and nothing else. */
const app = express()
app.post('/chat/turns', express.json({ limit: '256kb' }), (_request, response) => {
  response.json({ ok: true })
})
app.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'))
