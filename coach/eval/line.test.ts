import { expect, it } from 'vitest'
import { BadLines, linesOf } from './line.ts'

const good = '{"text":"Hij is ziek","lang":"nl","task":"guard","labels":{"special_category":true}}'

const faultsOf = (content: string): readonly string[] => {
  try {
    linesOf('a.jsonl', content)
    return []
  } catch (error) {
    return error instanceof BadLines ? error.faults : [String(error)]
  }
}

it('reads labelled lines and passes over empty ones', () => {
  expect(linesOf('a.jsonl', `${good}\n\n${good}\n`).map(({ place }) => place)).toEqual([
    'a.jsonl:1',
    'a.jsonl:3',
  ])
})

it.each([
  ['no JSON', 'it is not JSON'],
  ['[]', 'it is not an object'],
  ['{"lang":"nl","task":"guard","labels":{}}', '"text" is not a string'],
  [good.replace('"nl"', '"de"'), '"lang" is neither "nl" nor "en"'],
  [good.replace('"guard"', '"other"'), '"task" is none of goal, feedback, guard'],
  [good.replace('{"special_category":true}', '3'), '"labels" is not an object'],
  [good.replace('true', '1'), 'the label "special_category" of a guard is not true or false'],
  [good.replace('true', 'true,"more":true'), '"more" is not a label of a guard'],
])('refuses %s with a sentence that says where', (source, reason) => {
  expect(faultsOf(`${good}\n${source}`)).toEqual([`a.jsonl:2: ${reason}.`])
})
