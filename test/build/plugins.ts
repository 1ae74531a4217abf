import type { Plugin } from 'vite'
import { type Node, nodesIn } from './syntax'

/**
 * Takes the examples out of the rules: they prove a rule in the tests and explain it in the options page, and would be
 * most of the bytes of the content script, which never shows them.
 */
export const withoutExamples = (): Plugin => ({
  name: 'attune:without-examples',
  transform: {
    filter: { id: /\/src\/rules\/.+\.ts$/ },
    handler(code) {
      const found = [...nodesIn(this.parse(code))].filter(
        (node) => node.type === 'Property' && (node.key as Node).name === 'examples' && !node.computed,
      )
      let result = code
      for (const { value } of found.reverse() as unknown as { value: Node }[])
        result = `${result.slice(0, value.start)}{ flags: [], passes: [] }${result.slice(value.end)}`
      return { code: result, map: null }
    },
  },
})

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: nothing of Attune turns text into HTML, and a reviewer of the shipped
 * files can see that at a glance. Fails the build when Preact no longer looks as expected.
 */
export const withoutInnerHtml = (): Plugin => ({
  name: 'attune:without-inner-html',
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler(code) {
      const result = code.replace(/\w+\.innerHTML=\w+\.__html/, '0')
      if (result === code || result.match(/\.innerHTML\s*=[^=]/))
        this.error('preact.mjs sets innerHTML in another way than expected: mend test/build/plugins.ts')
      return { code: result, map: null }
    },
  },
})
