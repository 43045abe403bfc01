"""A program of whole numbers for CP-SAT, the solver of OR-Tools, and its proven optimum.

It takes the part of the package on which the package's own modelling layer stands, and so needs none of the other
packages that the layer asks for.
"""

from ortools.sat.python import cp_model_helper as cp_sat


class Program:
    def __init__(self):
        self.model = cp_sat.CpModelProto()

    def number(self, most=1):
        """A new whole number from zero to the most."""
        self.model.variables.add().domain.extend([0, most])
        return len(self.model.variables) - 1

    def require(self, terms, least, most):
        """Holds a sum of (factor, number) between two values."""
        row = self.model.constraints.add().linear
        row.vars.extend([number for _, number in terms])
        row.coeffs.extend([factor for factor, _ in terms])
        row.domain.extend([least, most])

    def no_more(self, terms, most):
        """Holds a sum of (factor, number) to a value at most."""
        self.require(terms, -(2**40), most)

    def minimise(self, numbers):
        """Makes the sum of numbers the objective."""
        self.model.objective.vars.extend(numbers)
        self.model.objective.coeffs.extend([1] * len(numbers))

    def solve(self):
        """The values of all numbers in an optimum that is proven to be one."""
        parameters = cp_sat.SatParameters()
        parameters.num_workers = 1
        parameters.random_seed = 1
        parameters.max_deterministic_time = 2.0  # many times what these counties take; no clock decides
        solver = cp_sat.SolveWrapper()
        solver.set_parameters(parameters)
        response = solver.solve(self.model)
        assert response.status == cp_sat.OPTIMAL, f"CP-SAT ends with {response.status}"
        return list(response.solution)
