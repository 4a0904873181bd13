/** What pages that demand Trusted Types are asked to allow: `trusted-types … token-cost-elements`. */
const POLICY_NAME = 'token-cost-elements';

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: (url: string) => string}): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | null | undefined;

/**
 * Vouches for the address of a script of this library, so that pages that demand Trusted Types may load it.
 *
 * @param url - Made by the library itself, never from data.
 * @returns The address as the page wants it; as it is where the page demands nothing, or does not allow the policy.
 */
export function trustedScriptUrl(url: string): string {
  if (policy === undefined) policy = makePolicy();
  return policy ? (policy.createScriptURL(url) as string) : url;
}

function makePolicy(): ScriptUrlPolicy | null {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  try {
    return trustedTypes?.createPolicy(POLICY_NAME, {createScriptURL: (url) => url}) ?? null;
  } catch {
    return null;
  }
}
