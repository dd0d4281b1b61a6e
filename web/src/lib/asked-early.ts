declare global {
  /** Answers on their way by the address that was asked; set by public/start.js. */
  var askedEarly: Partial<Record<string, Promise<Response>>> | undefined
}

/** The answer to a question that was asked before this program had come. Each is taken once. */
export const takeEarlyAnswer = (address: string): Promise<Response> | undefined => {
  const answer = globalThis.askedEarly?.[address]
  if (answer !== undefined) delete globalThis.askedEarly?.[address]
  return answer
}

/** Once the first page stands there, everything is asked anew. */
export const forgetEarlyAnswers = (): void => {
  globalThis.askedEarly = undefined
}
