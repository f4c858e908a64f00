import { useLayoutEffect, useRef, useState } from "preact/hooks";
import m from "#messages/people-tree";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { drawTree, fitText, type TreeBox } from "../rules/referral-tree.ts";
import type { ReferralTree } from "../schema/referral-tree.ts";

type Person = ReferralTree["people"][number];
type Edge = ReferralTree["edges"][number];

/** The tree in the width that there is; each box leads to the person's page. */
export function TreeDrawing({ tree }: { tree: ReferralTree }) {
	const here = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		if (!here.current) return;
		const seen = new ResizeObserver(([entry]) =>
			setWidth(Math.floor(entry?.contentRect.width ?? 0)),
		);
		seen.observe(here.current);
		return () => seen.disconnect();
	}, []);
	const people = new Map(tree.people.map((one) => [one.id, one]));
	const into = Map.groupBy(tree.edges, ({ contactId }) => contactId);
	const drawing = drawTree(
		tree.people.map((person) => ({
			id: person.id,
			lines: (jobOf(person) ? 1 : 0) + (into.get(person.id)?.length ?? 0),
		})),
		tree.edges,
		Math.max(0, width - 2),
	);
	const status = new Map(
		tree.edges.map(({ id, nameUse }) => [id, nameUse.status]),
	);
	return (
		<div ref={here} class="tree-drawing">
			{width > 0 ? (
				<svg
					width={drawing.width + 2}
					height={drawing.height + 2}
					viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
				>
					<title>{m.drawing()}</title>
					{drawing.links.map(({ id, path, isFurther }) => (
						<path
							key={id}
							d={path}
							class={`tree-link tree-${status.get(id)} ${isFurther ? "further" : ""}`}
						/>
					))}
					{drawing.boxes.map((box) => {
						const person = people.get(box.id);
						return person ? (
							<Box
								key={box.id}
								box={box}
								person={person}
								edges={into.get(box.id) ?? []}
								nameOf={(id) => people.get(id)?.label ?? ""}
							/>
						) : null;
					})}
					{drawing.links.map(({ id, signX, signY }) => (
						<g key={id} class={`tree-sign tree-${status.get(id)}`}>
							<circle cx={signX} cy={signY} r="9" />
							<text x={signX} y={signY + 4.5} text-anchor="middle">
								{m.sign({ status: status.get(id) ?? "" })}
							</text>
						</g>
					))}
				</svg>
			) : null}
		</div>
	);
}

const jobOf = ({ title, organization }: Person) =>
	[title, organization].filter(Boolean).join(" · ");

/** With one line into a box the line says from whom; with several, the words do. */
function edgeWords(
	{ nameUse: { status, saidAt } }: Edge,
	name: string | null,
): string {
	const facts = {
		sign: m.sign({ status }),
		words: m.signWords({ status }),
	};
	if (name !== null) return m.edgeFrom({ ...facts, name });
	return saidAt
		? m.edgeOn({ ...facts, date: fullDate(dateHere(saidAt)) })
		: m.edge(facts);
}

function Box({
	box,
	person,
	edges,
	nameOf,
}: {
	box: TreeBox;
	person: Person;
	edges: readonly Edge[];
	nameOf: (id: string) => string;
}) {
	const { x, y, width, height } = box;
	const room = width - 28;
	const job = jobOf(person);
	const words = edges.map((edge) => ({
		edge,
		text: edgeWords(edge, edges.length > 1 ? nameOf(edge.referrerId) : null),
	}));
	const first = y + 14 + (job ? 20 : 0);
	const inside = (
		<>
			<rect
				class="tree-box"
				x={x}
				y={y}
				width={width}
				height={height}
				rx="10"
			/>
			<text class="tree-name" x={x + 14} y={y + 31}>
				{fitText(person.label, room, 10.5)}
			</text>
			{job ? (
				<text class="tree-job" x={x + 14} y={y + 51}>
					{fitText(job, room, 8.1)}
				</text>
			) : null}
			{words.map(({ edge, text }, at) => (
				<text
					key={edge.id}
					class={`tree-words tree-${edge.nameUse.status}`}
					x={x + 14}
					y={first + 37 + at * 20}
				>
					{fitText(text, room, 7.9)}
				</text>
			))}
		</>
	);
	return person.isErased ? (
		<g>{inside}</g>
	) : (
		<a href={`/people/${person.id}`}>{inside}</a>
	);
}
