/** What the built extension asks of the reader: the permissions named here, and no page of theirs but the one that they click on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder, type Target } from '../../scripts/build';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: Record<string, string>;
  sidebar_action?: { open_at_install?: boolean };
  icons?: Record<string, string>;
}

const manifestOf = (target: Target): Manifest => JSON.parse(readFileSync(join(outputFolder(target), 'manifest.json'), 'utf8'));

const EVERYWHERE = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

// Firefox's side panel (sidebar_action) needs no permission.
const PERMISSIONS: Readonly<Record<Target, readonly string[]>> = {
  chrome: [...EVERYWHERE, 'sidePanel'],
  edge: [...EVERYWHERE, 'sidePanel'],
  firefox: EVERYWHERE,
};

describe.each(Object.entries(PERMISSIONS) as [Target, readonly string[]][])('the manifest for %s', (target, permissions) => {
  const manifest = manifestOf(target);

  it('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.permissions ?? [])].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('asks for no host, and puts a script into no page by itself', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('loosens the policy for its own pages nowhere', () => {
    const { extension_pages: policy } = manifest.content_security_policy ?? {};
    expect(policy).toContain("default-src 'none'");
    // WebAssembly of its own: nothing can be fetched from elsewhere
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy?.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-|https?:|\*/);
  });

  it('opens no sidebar by itself: Firefox would after the installation', () => {
    expect(manifest.sidebar_action?.open_at_install).toBe(target === 'firefox' ? false : undefined);
  });

  it('has icons that are there', () => {
    const files = Object.values(manifest.icons ?? {});
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(readFileSync(join(outputFolder(target), file)).length).toBeGreaterThan(0);
  });
});
