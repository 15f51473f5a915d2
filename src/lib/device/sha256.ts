/** The SHA-256 in hexadecimal; undefined on a page that is not served securely, where browsers have none. */
export async function sha256(content: ArrayBuffer): Promise<string | undefined> {
	const digest = await globalThis.crypto.subtle?.digest('SHA-256', content);
	return (
		digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	);
}
