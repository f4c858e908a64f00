import "./people-nav.css";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-nav";
import { client, useRead } from "#web/api.ts";

/** The screens of this step in the order in which they are used: bring in, remember, see who can help, and the rest. */
const screens: { path: string; label: string }[] = [
	{ path: "/people", label: m.everyone() },
	{ path: "/people/help", label: m.whoCanHelp() },
	{ path: "/people/import", label: m.bringIn() },
	{ path: "/people/remember", label: m.remember() },
	{ path: "/people/tree", label: m.tree() },
	{ path: "/people/organizations", label: m.organizations() },
	{ path: "/people/doubles", label: m.doubles() },
	{ path: "/people/address-book", label: m.addressBook() },
];

/** One quiet row of links below the title, the same on every screen of People. */
export function PeopleNav() {
	const { path } = useLocation();
	const doubles = useRead(
		["doubles", "count"],
		() => read(client.doubles.count.$get()),
		{ staleTime: 60_000 },
	);
	const open = doubles.data?.open ?? 0;
	const row = useRef<HTMLUListElement>(null);
	// On a phone the row is wider than the screen: the screen in hand comes into sight when it is opened, and moves under no finger.
	useEffect(() => {
		const at = screens.findIndex((screen) => screen.path === path);
		const here = row.current?.children[at];
		if (row.current && here instanceof HTMLElement)
			row.current.scrollLeft = here.offsetLeft - row.current.offsetLeft - 16;
	}, [path]);
	return (
		<nav class="people-nav" aria-label={m.label()}>
			<ul ref={row}>
				{screens.map((screen) => (
					<li key={screen.path}>
						<a
							href={screen.path}
							aria-current={path === screen.path ? "page" : undefined}
						>
							{screen.label}
							{screen.path === "/people/doubles" && open > 0 ? (
								<>
									{" "}
									<span class="people-nav-count">
										{m.toLookAt({ count: open })}
									</span>
								</>
							) : null}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
