const browsers = [
	["Edge", /\bEdg(?:A|iOS)?\//],
	["Firefox", /\b(?:Firefox|FxiOS)\//],
	["Samsung Internet", /\bSamsungBrowser\//],
	["Chrome", /\b(?:Chrome|CriOS)\//],
	["Safari", /\bSafari\//],
] as const;
const systems = [
	["Android", /\bAndroid\b/],
	["iPhone", /\biPhone\b/],
	["iPad", /\biPad\b/],
	["Windows", /\bWindows\b/],
	["Mac", /\bMacintosh\b/],
	["Linux", /\bLinux\b/],
] as const;

/** What a browser says it is, in short: "Chrome on Android"; null where it says nothing that we know. */
export function deviceIn(userAgent: string | undefined): string | null {
	const of = (known: readonly (readonly [string, RegExp])[]) =>
		known.find(([, sign]) => sign.test(userAgent ?? ""))?.[0];
	const browser = of(browsers);
	const system = of(systems);
	if (!browser && !system) return null;
	return [browser, system].filter(Boolean).join(" on ");
}
