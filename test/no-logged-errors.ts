import { afterAll, afterEach } from "vitest";

// A test that logs an error fails (STYLE §2.13): what nobody looks at is either a bug or noise.
const logged: string[] = [];

console.error = (...words: unknown[]) => {
	logged.push(words.map(String).join(" "));
};

function checkNothingLogged() {
	const words = logged.splice(0);
	if (words.length > 0)
		throw new Error(`console.error was called:\n${words.join("\n")}`);
}

afterEach(checkNothingLogged);
afterAll(checkNothingLogged);
