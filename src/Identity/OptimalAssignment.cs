namespace Fieldguide.Identity;

/// <summary>Pairs rows with columns so that the sum of their values is the highest there is (Kuhn 1955, Munkres 1957; with potentials, cubic time).</summary>
internal static class OptimalAssignment
{
    /// <param name="values">By row and column, from 0; 0 means that the two do not go together. Every row has the same length.</param>
    /// <returns>For each row its column, or -1.</returns>
    public static int[] Solve(double[][] values)
    {
        var rows = values.Length;
        if (rows == 0 || values[0].Length == 0)
        {
            return [.. Enumerable.Repeat(-1, rows)];
        }

        var columns = values[0].Length;
        if (rows > columns)
        {
            var turned = Solve([.. Enumerable.Range(0, columns).Select(c => values.Select(r => r[c]).ToArray())]);
            var result = Enumerable.Repeat(-1, rows).ToArray();
            for (var c = 0; c < columns; c++)
            {
                if (turned[c] >= 0)
                {
                    result[turned[c]] = c;
                }
            }

            return result;
        }

        var rowOf = Pair(values, rows, columns);
        var columnOf = Enumerable.Repeat(-1, rows).ToArray();
        for (var c = 1; c <= columns; c++)
        {
            if (rowOf[c] > 0 && values[rowOf[c] - 1][c - 1] > 0)
            {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }

        return columnOf;
    }

    /// <summary>Row by row, the cheapest way to seat one more; costs are values with the sign turned. Index 0 is the empty seat.</summary>
    private static int[] Pair(double[][] values, int rows, int columns)
    {
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var cameFrom = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            var least = new double[columns + 1];
            var seen = new bool[columns + 1];
            Array.Fill(least, double.PositiveInfinity);
            rowOf[0] = row;
            var column = 0;
            do
            {
                seen[column] = true;
                var at = rowOf[column];
                var step = double.PositiveInfinity;
                var next = 0;
                for (var c = 1; c <= columns; c++)
                {
                    if (seen[c])
                    {
                        continue;
                    }

                    var cost = -values[at - 1][c - 1] - rowPotential[at] - columnPotential[c];
                    if (cost < least[c])
                    {
                        (least[c], cameFrom[c]) = (cost, column);
                    }

                    if (least[c] < step)
                    {
                        (step, next) = (least[c], c);
                    }
                }

                for (var c = 0; c <= columns; c++)
                {
                    if (seen[c])
                    {
                        rowPotential[rowOf[c]] += step;
                        columnPotential[c] -= step;
                    }
                    else
                    {
                        least[c] -= step;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            while (column != 0)
            {
                rowOf[column] = rowOf[cameFrom[column]];
                column = cameFrom[column];
            }
        }

        return rowOf;
    }
}
