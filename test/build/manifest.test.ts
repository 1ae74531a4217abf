import { describe, expect, test } from 'vitest'
import managedSchema from '../../manifest/managed-schema.json' with { type: 'json' }
import { BROWSERS, filesNamedBy, manifestFor } from './manifest'

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser) as Record<string, unknown>

  test('asks for these permissions and no others', () => {
    expect({
      permissions: manifest.permissions,
      optional_permissions: manifest.optional_permissions,
      host_permissions: manifest.host_permissions,
      optional_host_permissions: manifest.optional_host_permissions,
      matches: (manifest.content_scripts as { matches: string[] }[]).map(({ matches }) => matches),
    }).toMatchSnapshot()
  })

  test('lets no page of the extension reach a network or load foreign code', () => {
    expect(manifest.content_security_policy).toMatchSnapshot()
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'")
  })

  test('runs in the page itself and in no frame within it', () => {
    for (const script of manifest.content_scripts as { all_frames?: boolean; match_about_blank?: boolean }[])
      expect([script.all_frames ?? false, script.match_about_blank ?? false]).toEqual([false, false])
  })

  test('opens no file and no channel to the page', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  test('suggests at most four keys, as many as browsers take', () => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: object }>)
    expect(commands.filter(({ suggested_key }) => suggested_key).length).toBeLessThanOrEqual(4)
  })
})

test('lets an administrator set what the extension reads, and nothing else', () => {
  expect(manifestFor('chrome').storage).toEqual({ managed_schema: 'managed/schema.json' })
  expect(Object.keys(managedSchema.properties).sort()).toEqual(['rulePack', 'sitesOff'])
})

test('says to Firefox that nothing is collected', () => {
  expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  })
})

test('finds the files that a manifest names, however deep', () => {
  expect(
    filesNamedBy({
      name: '__MSG_name__',
      icons: { 16: 'icons/a.png' },
      content_scripts: [{ js: ['content/c.js'], matches: ['https://x.y/*'] }],
    }),
  ).toEqual(['icons/a.png', 'content/c.js'])
})
