import type { SystemProgram } from "./system-program.ts";

/** The browser for the journeys. */
export const chromium: SystemProgram = {
	title: "Chromium",
	purpose: "the browser journeys",
	names: ["chromium", "chromium-browser", "google-chrome", "chrome"],
	variable: "CHROME_PATH",
	places: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
	packages: ["chromium"],
	hints: {
		darwin: "brew install --cask google-chrome installs it.",
		win32:
			"winget install Google.Chrome installs it; then set CHROME_PATH to it.",
	},
};

/** How Chromium runs in tests: no calls home, and as root without its sandbox, which refuses root. */
export const chromiumFlags = [
	...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];
