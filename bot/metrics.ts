import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/**
 * Numbers for operators. Labels are route patterns, methods, statuses and report kinds: none tells a
 * confidential turn from any other, because every web turn has the same route and status.
 */
export interface Metrics {
  /** Seconds. */
  observeRequest(request: { method: string; route: string; status: number; seconds: number }): void
  countFiling(filing: { kind: string; channel: string }): void
  /** Prometheus text format. */
  text(): Promise<string>
  readonly contentType: string
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Each call has a registry of its own, so that several services can live in one process (tests do). */
export const openMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const filings = new Counter({
    name: 'reports_filed_total',
    help: 'Reports filed, each once',
    labelNames: ['kind', 'channel'],
    registers: [registry],
  })
  return {
    observeRequest: ({ method, route, status, seconds }) =>
      requests.observe({ method: methods.has(method) ? method : 'OTHER', route, status }, seconds),
    countFiling: ({ kind, channel }) => filings.inc({ kind, channel }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
