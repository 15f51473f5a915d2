/** In hexadecimal; undefined where a page is not served securely, which has no way to make it. */
export async function sha256(content: ArrayBuffer): Promise<string | undefined> {
	const digest = await globalThis.crypto.subtle?.digest('SHA-256', content);
	return (
		digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	);
}
