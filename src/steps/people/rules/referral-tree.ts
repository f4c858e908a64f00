/** Who suggested whom, as it is drawn: pure geometry, in pixels. */
export interface TreePerson {
	id: string;
	/** Lines of text below the name in their box: their job, and one for each who suggested them. */
	lines: number;
}

export interface TreeEdge {
	id: string;
	referrerId: string;
	contactId: string;
}

export interface TreeBox {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** 0 for people one knew oneself. */
	depth: number;
}

export interface TreeLink {
	id: string;
	/** Of an SVG path, from the referrer to whom they suggested. */
	path: string;
	/** Where the sign of the permission stands. */
	signX: number;
	signY: number;
	/** A further suggestion of somebody who has their place under another referrer already, or back up the tree. */
	isFurther: boolean;
}

export interface TreeDrawing {
	boxes: TreeBox[];
	links: TreeLink[];
	width: number;
	height: number;
}

const LINE = 20;
const PADDING = 14;
const NAME = 24;
const BETWEEN = 16;
const GAP = 64;
const MIN_BOX = 190;
const MAX_BOX = 300;

interface Branch {
	person: TreePerson;
	depth: number;
	children: Branch[];
}

const heightOf = ({ lines }: TreePerson) => PADDING * 2 + NAME + lines * LINE;

/**
 * Draws the tree into a width: in columns, each generation to the right of the one before, where they fit; else one
 * under another, set in by generation. Somebody suggested by two stands under the first, with a further line from the
 * second; where suggestions go round in a circle, it begins with the first suggestion.
 */
export function drawTree(
	people: readonly TreePerson[],
	edges: readonly TreeEdge[],
	width: number,
): TreeDrawing {
	const { roots, inTree } = branchesOf(people, edges);
	const generations = 1 + Math.max(0, ...roots.map(deepest));
	const column = (width - GAP * (generations - 1)) / generations;
	const inColumns = column >= MIN_BOX;
	const boxes = inColumns
		? columns(roots, Math.min(MAX_BOX, column))
		: outline(roots, width);
	const byId = new Map(boxes.map((box) => [box.id, box]));
	const into = Map.groupBy(edges, ({ contactId }) => contactId);
	const links = edges.flatMap((edge) => {
		const from = byId.get(edge.referrerId);
		const to = byId.get(edge.contactId);
		if (!from || !to) return [];
		// Several lines to one box arrive one below another.
		const all = into.get(edge.contactId) ?? [];
		const endY = middle(to) + (all.indexOf(edge) - (all.length - 1) / 2) * LINE;
		const end = { ...edge, endY, isFurther: !inTree.has(edge.id) };
		return [inColumns ? across(end, from, to) : down(end, from, to, width)];
	});
	return {
		boxes,
		links,
		width: Math.max(
			...boxes.map((box) => box.x + box.width),
			...(inColumns ? [] : [width]),
			0,
		),
		height: Math.max(0, ...boxes.map((box) => box.y + box.height)),
	};
}

function branchesOf(
	people: readonly TreePerson[],
	edges: readonly TreeEdge[],
): { roots: Branch[]; inTree: Set<string> } {
	const byId = new Map(people.map((one) => [one.id, one]));
	const bySide = Map.groupBy(edges, ({ referrerId }) => referrerId);
	const suggested = new Set(edges.map(({ contactId }) => contactId));
	const placed = new Set<string>();
	const inTree = new Set<string>();
	const grow = (person: TreePerson, depth: number): Branch => {
		placed.add(person.id);
		const branch: Branch = { person, depth, children: [] };
		const next = (bySide.get(person.id) ?? []).flatMap((edge) => {
			const child = byId.get(edge.contactId);
			if (!child || placed.has(child.id)) return [];
			placed.add(child.id);
			inTree.add(edge.id);
			return [child];
		});
		branch.children = next.map((child) => grow(child, depth + 1));
		return branch;
	};
	const first = people.filter(({ id }) => bySide.has(id) && !suggested.has(id));
	const roots = first.map((person) => grow(person, 0));
	// What is left goes round in circles.
	for (const { referrerId } of edges) {
		const person = byId.get(referrerId);
		if (person && !placed.has(person.id)) roots.push(grow(person, 0));
	}
	return { roots, inTree };
}

const deepest = (branch: Branch): number =>
	Math.max(branch.depth, ...branch.children.map(deepest));

function columns(roots: readonly Branch[], boxWidth: number): TreeBox[] {
	const boxes: TreeBox[] = [];
	const spanOf = (branch: Branch): number =>
		Math.max(heightOf(branch.person), stackOf(branch.children));
	const stackOf = (branches: readonly Branch[]): number =>
		branches.reduce((sum, one) => sum + spanOf(one) + BETWEEN, -BETWEEN);
	const place = (branch: Branch, top: number): void => {
		const span = spanOf(branch);
		const height = heightOf(branch.person);
		boxes.push({
			id: branch.person.id,
			x: branch.depth * (boxWidth + GAP),
			y: top + (span - height) / 2,
			width: boxWidth,
			height,
			depth: branch.depth,
		});
		let next = top + (span - Math.max(0, stackOf(branch.children))) / 2;
		for (const child of branch.children) {
			place(child, next);
			next += spanOf(child) + BETWEEN;
		}
	};
	let top = 0;
	for (const root of roots) {
		place(root, top);
		top += spanOf(root) + 2 * BETWEEN;
	}
	return boxes;
}

/** From so deep on boxes are not set in further: they would have no room. */
const MOST_SET_IN = 4;

function outline(roots: readonly Branch[], width: number): TreeBox[] {
	const step = width < 560 ? 26 : 48;
	const boxes: TreeBox[] = [];
	let y = 0;
	const place = (branch: Branch): void => {
		const x = Math.min(branch.depth, MOST_SET_IN) * step;
		const height = heightOf(branch.person);
		boxes.push({
			id: branch.person.id,
			x,
			y,
			// Room on the right for the lines of further suggestions.
			width: Math.min(420, width - x - 22),
			height,
			depth: branch.depth,
		});
		y += height + BETWEEN;
		for (const child of branch.children) place(child);
	};
	for (const root of roots) place(root);
	return boxes;
}

const middle = ({ y, height }: TreeBox) => y + height / 2;

interface End {
	id: string;
	endY: number;
	isFurther: boolean;
}

function across(
	{ id, endY, isFurther }: End,
	from: TreeBox,
	to: TreeBox,
): TreeLink {
	const goesBack = to.x <= from.x;
	const startX = from.x + from.width;
	const endX = goesBack ? to.x + to.width : to.x;
	const startY = middle(from);
	const bend = goesBack ? GAP * 0.8 : GAP / 2;
	const before = goesBack ? endX + bend : endX - bend;
	return {
		id,
		path: `M${startX} ${startY} C${startX + bend} ${startY} ${before} ${endY} ${endX} ${endY}`,
		signX: goesBack ? endX + 12 : endX - 12,
		signY: endY,
		isFurther,
	};
}

function down(
	{ id, endY, isFurther }: End,
	from: TreeBox,
	to: TreeBox,
	width: number,
): TreeLink {
	if (isFurther || to.x <= from.x) {
		// Around on the right, where nothing stands.
		const startX = from.x + from.width;
		const endX = to.x + to.width;
		const side = Math.min(width - 4, Math.max(startX, endX) + 16);
		return {
			id,
			path: `M${startX} ${middle(from)} L${side} ${middle(from)} L${side} ${endY} L${endX} ${endY}`,
			signX: endX + 9,
			signY: endY,
			isFurther,
		};
	}
	const x = from.x + 12;
	return {
		id,
		path: `M${x} ${from.y + from.height} L${x} ${endY} L${to.x} ${endY}`,
		signX: to.x - 8,
		signY: endY,
		isFurther,
	};
}

/** As much of a text as fits a width at about so many pixels a letter; "…" stands for the rest. */
export function fitText(text: string, width: number, letter = 7.6): string {
	const most = Math.max(3, Math.floor(width / letter));
	return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
