const NAME = 'qpg.apiKey';

/** The key of a server that asks for one; kept until the browser's tab is closed, and no longer. */
export function readApiKey(): string | null {
  try {
    return window.sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

export function keepApiKey(key: string): void {
  try {
    window.sessionStorage.setItem(NAME, key);
  } catch {
    // A browser that keeps nothing asks again at the next call.
  }
}
