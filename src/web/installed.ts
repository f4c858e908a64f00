/**
 * Lets the browser keep the app, so that it opens with no network (DESIGN §7). It waits until the first screen stands:
 * whoever only looks in shall not wait for the rest. Not while developing, where files change under it.
 */
export function keepApp(): void {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	const register = () => {
		// A browser that forbids it, or a page that is on its way out, works as before.
		navigator.serviceWorker.register("/worker.js").catch(() => {});
	};
	const later = () => setTimeout(register, 1_000);
	if (document.readyState === "complete") later();
	else addEventListener("load", later);
}
