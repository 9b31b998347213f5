/** The page that Leave opens: times tables, as ordinary a page as a school has. It knows nothing of the game. */
import './tables.css';

const table = document.createElement('table');
for (let row = 1; row <= 12; row++) {
  const line = table.insertRow();
  for (let column = 1; column <= 12; column++) {
    const cell = document.createElement(row === 1 || column === 1 ? 'th' : 'td');
    cell.textContent = String(row * column);
    line.append(cell);
  }
}
document.querySelector('main')?.append(table);
