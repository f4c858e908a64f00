/** What a cookie of this page says; cookies know no port, so their names say it. */
export function cookie(name: string): string | undefined {
	const full = `${name}${location.port ? `_${location.port}` : ""}=`;
	return document.cookie
		.split("; ")
		.find((one) => one.startsWith(full))
		?.slice(full.length);
}

export function setCookie(name: string, value: string): void {
	const full = `${name}${location.port ? `_${location.port}` : ""}`;
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not there on every phone, and answers late
	document.cookie = `${full}=${value}; path=/; max-age=31536000; samesite=strict`;
}

/** Whose data this browser may show now; nobody's before signing in. The server says so, in a cookie that a page can read. */
export function accountHere(): string | undefined {
	return cookie("askaround_account");
}
