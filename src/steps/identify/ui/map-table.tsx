import { useState } from "preact/hooks";
import m from "#messages/identify-map";
import type { MapPoint } from "../rules/fit-map.ts";
import {
	firstOrder,
	type MapColumn,
	type MapOrder,
	mapColumns,
	sortedPoints,
} from "../rules/fit-map-table.ts";
import { cellWords, columnNames, isWiderCell } from "./map-figures.ts";

/** What the map shows, and what it could not show, in rows; made when it is opened. */
export function MapTable({ points }: { points: readonly MapPoint[] }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			class="map-behind"
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>{m.table()}</summary>
			{isOpen ? <Rows points={points} /> : null}
		</details>
	);
}

function Rows({ points }: { points: readonly MapPoint[] }) {
	const [order, setOrder] = useState<MapOrder>(() => firstOrder("fit"));
	return (
		<section
			class="table-scroll map-table"
			aria-label={m.title()}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
			tabIndex={0}
		>
			<table class="plain-table">
				<thead>
					<tr>
						{mapColumns.map((column) => (
							<Head
								key={column}
								column={column}
								order={order}
								onOrder={setOrder}
							/>
						))}
					</tr>
				</thead>
				<tbody>
					{sortedPoints(points, order).map((point) => (
						<tr key={point.code}>
							{mapColumns.map((column) => (
								<Cell key={column} point={point} column={column} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Head({
	column,
	order,
	onOrder,
}: {
	column: MapColumn;
	order: MapOrder;
	onOrder(order: MapOrder): void;
}) {
	const isSorted = order.column === column;
	const direction = order.isDescending ? "descending" : "ascending";
	return (
		<th scope="col" aria-sort={isSorted ? direction : undefined}>
			<button
				type="button"
				onClick={() =>
					onOrder(
						isSorted
							? { column, isDescending: !order.isDescending }
							: firstOrder(column),
					)
				}
			>
				{columnNames[column]()}
				<span aria-hidden="true">
					{isSorted ? (order.isDescending ? " ↓" : " ↑") : ""}
				</span>
			</button>
		</th>
	);
}

function Cell({ point, column }: { point: MapPoint; column: MapColumn }) {
	const words = cellWords(point, column);
	if (column === "title")
		return (
			<th scope="row">
				<a href={`/identify/occupations/${point.code}`}>{words}</a>
				{point.isTarget ? <span class="small"> {m.targetMark()}</span> : null}
			</th>
		);
	if (column === "jobZone") return <td>{words}</td>;
	return (
		<td class="num">
			{words ?? <span class="small">{m.missing()}</span>}
			{words !== null && isWiderCell(point, column) ? (
				<span class="small map-wider"> {m.widerMark()}</span>
			) : null}
		</td>
	);
}
