"""neo4j-graphrag's HybridRetriever over the pieces of a Neo4j that qpg has loaded.

Reads from the file named: connection, index names and questions with their vectors. Prints JSON: for each question the
clause ids in the order of their best piece, and the milliseconds of every round.
"""

import json
import sys
import time

from neo4j import GraphDatabase
from neo4j_graphrag.retrievers import HybridRetriever

with open(sys.argv[1], encoding="utf-8") as file:
    job = json.load(file)

with GraphDatabase.driver(job["uri"], auth=(job["user"], job["password"])) as driver:
    retriever = HybridRetriever(
        driver,
        job["vectorIndex"],
        job["textIndex"],
        return_properties=["clauseId"],
        neo4j_database=job["database"],
    )

    def ask(question):
        found = retriever.get_search_results(
            query_text=question["text"], query_vector=question["vector"], top_k=job["top"]
        )
        return list(dict.fromkeys(record["node"]["clauseId"] for record in found.records))

    rankings = {question["id"]: ask(question) for question in job["questions"]}
    milliseconds = []
    for _ in range(job["rounds"]):
        for question in job["questions"]:
            begun = time.perf_counter()
            ask(question)
            milliseconds.append((time.perf_counter() - begun) * 1000)

json.dump({"rankings": rankings, "milliseconds": milliseconds}, sys.stdout)
