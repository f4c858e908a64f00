import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import m from "#messages/shell";
import { steps } from "#steps/order.ts";
import { connection, signedOut } from "./api.ts";
import { PageHead } from "./kit/states.tsx";

type Entry = { path: string; label: string; sign: string };

const today: Entry = { path: "/", label: m.today(), sign: "◦" };
const stepEntries: Entry[] = steps.map(({ name, path }, index) => ({
	path,
	label: m[name](),
	sign: String(index + 1),
}));
const insights: Entry = { path: "/insights", label: m.insights(), sign: "✳" };
const rest: Entry[] = [
	{ path: "/settings", label: m.settings(), sign: "⚙" },
	{ path: "/about", label: m.about(), sign: "i" },
];

/** The frame of every screen: the six steps in order, Today before them and Insights after. */
export function Shell({ children }: { children: ComponentChildren }) {
	const { path } = useLocation();
	const page = useRef<HTMLElement>(null);
	const first = useRef(true);
	const isSignedOut = useSignedOut();
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what moves the focus
	useEffect(() => {
		if (first.current) first.current = false;
		else page.current?.focus({ preventScroll: true });
	}, [path]);
	return (
		<>
			<a class="skip" href="#page">
				{m.skip()}
			</a>
			<div class="frame">
				<nav class="rail" aria-label={m.steps()}>
					<a class="brand" href="/">
						{m.brand()}
					</a>
					<WideRail path={path} />
					<PhoneBar path={path} />
				</nav>
				<main class="page" id="page" ref={page} tabIndex={-1}>
					<OnThisDevice />
					{isSignedOut ? (
						<PageHead title={m.signInTitle()} lead={m.signInBody()} />
					) : (
						children
					)}
				</main>
			</div>
		</>
	);
}

/** That the program doesn't answer, and what goes wrong with keeping things here; the latter comes later, as a part of its own. */
function OnThisDevice() {
	const [isCutOff, setCutOff] = useState(connection.isCutOff);
	const [Trouble, setTrouble] = useState<ComponentType>();
	useEffect(() => {
		const look = () => setCutOff(connection.isCutOff);
		connection.addEventListener("change", look);
		const timer = setTimeout(() => {
			void import("./offline/trouble.tsx").then((found) =>
				setTrouble(() => found.DeviceTrouble),
			);
		}, 3_000);
		return () => {
			connection.removeEventListener("change", look);
			clearTimeout(timer);
		};
	}, []);
	return (
		<>
			{isCutOff ? (
				<p class="small cut-off" role="status">
					{m.cutOff()}
				</p>
			) : null}
			{Trouble ? <Trouble /> : null}
		</>
	);
}

function useSignedOut(): boolean {
	const [isSignedOut, setSignedOut] = useState(false);
	useEffect(() => {
		const notice = () => setSignedOut(true);
		signedOut.addEventListener("signed-out", notice);
		return () => signedOut.removeEventListener("signed-out", notice);
	}, []);
	return isSignedOut;
}

function isCurrent(entry: Entry, path: string): boolean {
	return entry.path === "/"
		? path === "/"
		: path === entry.path || path.startsWith(`${entry.path}/`);
}

function Item({ entry, path }: { entry: Entry; path: string }) {
	return (
		<li>
			<a
				href={entry.path}
				aria-current={isCurrent(entry, path) ? "page" : undefined}
			>
				<span class="n" aria-hidden="true">
					{entry.sign}
				</span>
				{entry.label}
			</a>
		</li>
	);
}

function WideRail({ path }: { path: string }) {
	return (
		<div class="wide-rail">
			<ul>
				<Item entry={today} path={path} />
			</ul>
			<hr />
			<ol>
				{stepEntries.map((entry) => (
					<Item key={entry.path} entry={entry} path={path} />
				))}
			</ol>
			<hr />
			<ul>
				{[insights, ...rest].map((entry) => (
					<Item key={entry.path} entry={entry} path={path} />
				))}
			</ul>
		</div>
	);
}

/** On a phone: Today, the step in hand, People, and the rest behind one touch. */
function PhoneBar({ path }: { path: string }) {
	const [identify] = stepEntries;
	const people = stepEntries.find((entry) => entry.path === "/people");
	const inHand =
		[...stepEntries, insights].find(
			(entry) => isCurrent(entry, path) && entry !== people,
		) ?? identify;
	const shown = [today, inHand, people].filter((entry) => entry !== undefined);
	const others = [...stepEntries, insights, ...rest].filter(
		(entry) => !shown.includes(entry),
	);
	return (
		<div class="phone-bar">
			<ul>
				{shown.map((entry) => (
					<Item key={entry.path} entry={entry} path={path} />
				))}
				<li>
					<button type="button" popovertarget="more-places">
						<span class="n" aria-hidden="true">
							⋯
						</span>
						{m.more()}
					</button>
				</li>
			</ul>
			<div id="more-places" popover="auto" class="more-places" key={path}>
				<ul>
					{others.map((entry) => (
						<Item key={entry.path} entry={entry} path={path} />
					))}
				</ul>
			</div>
		</div>
	);
}
